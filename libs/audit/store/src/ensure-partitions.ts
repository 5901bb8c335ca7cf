import type { Pool } from 'pg';

/** Months of the history whose partitions are there ahead of time. */
const MONTHS_AHEAD = 14;

/** Makes the monthly partitions of the history from `from` on that are still missing. */
export async function ensurePartitions(pool: Pool, from: Date): Promise<void> {
  await pool.query('select amtsweg.ensure_partitions($1::date, $2)', [
    from.toISOString().slice(0, 10),
    MONTHS_AHEAD,
  ]);
}
