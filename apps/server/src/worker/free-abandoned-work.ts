import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { Outage } from './outage.js';

/** A job that is in hand for longer is nobody's any more: services take seconds, and doing one twice does no harm. */
const ABANDONED_AFTER_S = 60;
const ROUND_MS = 20_000;

/** Gives back, in rounds until `stop` is aborted, jobs whose process was killed; graphile-worker itself waits four hours. */
export async function freeAbandonedJobs(
  owner: Pool,
  report: (error: unknown) => void,
  stop: AbortSignal,
): Promise<void> {
  const outage = new Outage(report);
  while (!stop.aborted) {
    await freeJobs(owner, ABANDONED_AFTER_S).then(
      () => outage.over(),
      (error: unknown) => outage.failed(error),
    );
    await pause(ROUND_MS, undefined, { signal: stop }).catch(() => undefined);
  }
}

/**
 * Gives back at once all that is in hand: jobs, and the lease of clocks. For the start of a process that has the
 * database to itself, where only a dead one can have left it.
 */
export async function freeAllWork(owner: Pool): Promise<void> {
  await freeJobs(owner, 0);
  await owner.query(
    `update amtsweg.clock set leased_until = null where state = 'running' and leased_until > now()`,
  );
}

async function freeJobs(owner: Pool, afterSeconds: number): Promise<void> {
  await owner.query(
    `select graphile_worker.force_unlock_workers(array(
       select distinct locked_by from graphile_worker.jobs where locked_at <= now() - make_interval(secs => $1)))`,
    [afterSeconds],
  );
}

/** Gives back what workers that have ended still had locked. */
export async function freeJobsOf(owner: Pool, workers: readonly string[]): Promise<void> {
  if (workers.length > 0) await owner.query('select graphile_worker.force_unlock_workers($1)', [workers]);
}
