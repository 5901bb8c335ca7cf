import type { Pool } from 'pg';
import type { Office } from '@amtsweg/cases-shell';
import type { ServerMetrics } from '../operations/metrics.js';
import { sweepClocks } from './clock-sweep.js';
import { keepPartitions } from './keep-partitions.js';
import { startServiceJobs } from './service-jobs.js';

/** Starts the background work of this process: service jobs, the sweep of clocks, partitions. Answers how to stop it. */
export async function startWorkers(
  office: Office,
  owner: Pool,
  metrics: ServerMetrics,
  report: (error: unknown) => void,
): Promise<() => Promise<void>> {
  const stop = new AbortController();
  const jobs = await startServiceJobs(office, owner, metrics);
  const loops = [
    sweepClocks(office, metrics, report, stop.signal),
    keepPartitions(office.pool, report, stop.signal),
  ];
  return async () => {
    stop.abort();
    await Promise.all([jobs.stop(), ...loops]);
  };
}
