import type { Pool } from 'pg';
import { systemClock, type ClockSource } from '@amtsweg/kernel';

/**
 * A clock for test and training installations: stands where it was put, for all processes of the installation, and goes
 * with the machine's clock until it is moved for the first time.
 */
export class MovableClock implements ClockSource {
  #at: Date | null = null;

  constructor(private readonly pool: Pool) {}

  now(): Date {
    return this.#at ?? systemClock.now();
  }

  /** Reads where other processes or an earlier run have put it. */
  async refresh(): Promise<void> {
    const { rows } = await this.pool.query<{ at: Date }>('select at from amtsweg.test_clock');
    this.#at = rows[0]?.at ?? null;
  }

  /** Puts it to an instant. */
  async moveTo(at: Date): Promise<void> {
    await this.pool.query(
      `insert into amtsweg.test_clock (at) values ($1) on conflict (only_row) do update set at = excluded.at`,
      [at],
    );
    this.#at = at;
  }
}
