import type { ClockSource } from '@amtsweg/kernel';

/** A clock that stands still until it is moved. */
export class MovedClock implements ClockSource {
  #at: Date;

  constructor(at: string) {
    this.#at = new Date(at);
  }

  now(): Date {
    return new Date(this.#at);
  }

  /** Moves to an instant; never back, as time does not. */
  moveTo(at: string | Date): void {
    const instant = new Date(at);
    if (instant > this.#at) this.#at = instant;
  }
}
