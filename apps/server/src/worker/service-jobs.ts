import { Logger, run, type Runner, type TaskList } from 'graphile-worker';
import type { Pool } from 'pg';
import { runService, type Office, type ServiceJob } from '@amtsweg/cases-shell';
import { openIncident } from '@amtsweg/cases-store';
import type { ServerMetrics } from '../operations/metrics.js';

const quietLogger = new Logger(() => () => undefined);

/** How many jobs one process does at a time; typesetting is CPU work, so not more than the cores. */
const CONCURRENCY = 2;

/** Starts graphile-worker on the jobs that commits enqueue. `pool` logs in as the owner of its schema. */
export async function startServiceJobs(office: Office, pool: Pool, metrics: ServerMetrics): Promise<Runner> {
  const taskList: TaskList = {
    service: async (payload, { job }) => {
      const call = serviceJob(payload);
      try {
        await runService(office, call);
        metrics.servicesDone.inc({ service: call.invocation });
      } catch (error) {
        if (job.attempts >= job.max_attempts) {
          await openIncident(office.pool, {
            caseId: call.caseId,
            source: `${call.invocation}:${call.seq}`,
            job: { kind: 'service', ...call },
            error: String(error),
            attempts: job.attempts,
          });
        }
        // graphile-worker tries again with growing pauses, and gives up after the last attempt.
        throw error;
      }
    },
  };
  // A session that is in use has no listener of the pool's; without one, Node ends the process when the database goes.
  // graphile-worker asks for this and reports what becomes of the job by itself.
  if (pool.listenerCount('connect') === 0)
    pool.on('connect', (client) => client.on('error', () => undefined));
  return run({
    pgPool: pool,
    taskList,
    concurrency: CONCURRENCY,
    noHandleSignals: true,
    pollInterval: 1000,
    // Its own messages are about its own workings; what matters becomes an incident or a metric.
    logger: quietLogger,
  });
}

function serviceJob(payload: unknown): ServiceJob {
  if (typeof payload === 'object' && payload !== null) {
    const { caseId, invocation, seq } = payload as Record<string, unknown>;
    if (typeof caseId === 'string' && typeof invocation === 'string' && typeof seq === 'number') {
      return { caseId, invocation, seq };
    }
  }
  throw new Error('a service job names caseId, invocation and seq');
}
