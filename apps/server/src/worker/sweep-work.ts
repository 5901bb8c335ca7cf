import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { sweepDrafts, sweepPresence } from '@amtsweg/cases-store';
import { Outage } from './outage.js';

const ROUND_MS = 60_000;

/** Deletes, once a minute, the drafts of tasks that have ended and the traces of people who have left. */
export async function sweepWork(
  pool: Pool,
  report: (error: unknown) => void,
  stop: AbortSignal,
): Promise<void> {
  const outage = new Outage(report);
  while (!stop.aborted) {
    await Promise.all([sweepDrafts(pool), sweepPresence(pool)]).then(
      () => outage.over(),
      (error: unknown) => outage.failed(error),
    );
    await pause(ROUND_MS, undefined, { signal: stop, ref: false }).catch(() => undefined);
  }
}
