import type { Pool } from 'pg';
import { systemClock, type ClockSource } from '@amtsweg/kernel';

/** How far a process may lag behind another one that moved the clock. */
const FOLLOW_MS = 200;

/**
 * A clock for test and training installations: stands where it was put, for all processes of the installation, and goes
 * with the machine's clock until it is moved for the first time.
 */
export class MovableClock implements ClockSource {
  #at: Date | null = null;
  #moves = 0;

  constructor(private readonly pool: Pool) {}

  now(): Date {
    return this.#at ?? systemClock.now();
  }

  /** Reads where other processes or an earlier run have put it. */
  async refresh(): Promise<void> {
    const moves = this.#moves;
    const { rows } = await this.pool.query<{ at: Date }>('select at from amtsweg.test_clock');
    // Moved by ourselves while we were asking: the answer may be from before.
    if (moves === this.#moves) this.#at = rows[0]?.at ?? null;
  }

  /** Keeps up with where other processes put it, until the answer is called. */
  follow(): () => void {
    const timer = setInterval(() => {
      // A database that is away for a moment leaves the clock where it was.
      this.refresh().catch(() => undefined);
    }, FOLLOW_MS);
    timer.unref();
    return () => clearInterval(timer);
  }

  /** Puts it to an instant. */
  async moveTo(at: Date): Promise<void> {
    await this.pool.query(
      `insert into amtsweg.test_clock (at) values ($1) on conflict (only_row) do update set at = excluded.at`,
      [at],
    );
    this.#moves += 1;
    this.#at = at;
  }
}
