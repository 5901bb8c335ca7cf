import type { Pool } from 'pg';
import type { Office } from '@amtsweg/cases-shell';
import type { ServerMetrics } from '../operations/metrics.js';
import { sweepClocks } from './clock-sweep.js';
import { freeAbandonedJobs, freeAllWork } from './free-abandoned-work.js';
import { keepPartitions } from './keep-partitions.js';
import { serveJobs } from './serve-jobs.js';
import { sweepWork } from './sweep-work.js';

/**
 * Starts the background work of this process: service jobs, the sweep of clocks, partitions, drafts of ended tasks. Answers how to stop it.
 *
 * `alone` says that no other process works on this database.
 */
export async function startWorkers(
  office: Office,
  owner: Pool,
  metrics: ServerMetrics,
  report: (error: unknown) => void,
  alone: boolean,
): Promise<() => Promise<void>> {
  if (alone) await freeAllWork(owner);
  const stop = new AbortController();
  const loops = [
    serveJobs(office, owner, metrics, report, stop.signal),
    freeAbandonedJobs(owner, report, stop.signal),
    sweepClocks(office, metrics, report, stop.signal),
    keepPartitions(office.pool, report, stop.signal),
    sweepWork(office.pool, report, stop.signal),
  ];
  return async () => {
    stop.abort();
    await Promise.all(loops);
  };
}
