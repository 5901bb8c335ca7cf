import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { ensurePartitions } from '@amtsweg/audit-store';

const DAY_MS = 24 * 3_600_000;

/** Keeps the history's partitions ahead of time, once a day: a server that runs for years never meets a missing one. */
export async function keepPartitions(
  pool: Pool,
  report: (error: unknown) => void,
  stop: AbortSignal,
): Promise<void> {
  while (!stop.aborted) {
    await ensurePartitions(pool, new Date()).catch(report);
    await pause(DAY_MS, undefined, { signal: stop, ref: false }).catch(() => undefined);
  }
}
