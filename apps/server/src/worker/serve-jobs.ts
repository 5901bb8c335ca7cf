import { EventEmitter, once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import {
  Logger,
  run,
  type Runner,
  type RunnerOptions,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import type { Pool } from 'pg';
import { runService, type Office, type ServiceJob } from '@amtsweg/cases-shell';
import { openIncident } from '@amtsweg/cases-store';
import type { ServerMetrics } from '../operations/metrics.js';
import { freeJobsOf } from './free-abandoned-work.js';
import { Outage } from './outage.js';

const quietLogger = new Logger(() => () => undefined);

/** How many jobs one process does at a time; typesetting is CPU work, so not more than the cores. */
const CONCURRENCY = 2;

/** How long to wait before a runner that ended by itself is replaced. */
const REST_MS = 1000;

/**
 * Does the jobs that commits enqueue, until `stop` is aborted and the jobs at hand are done.
 *
 * A runner of graphile-worker that cannot note the end of a job, because the database is away, ends itself for good
 * (0.17.3) and leaves the job locked; so a new one takes its place and the job is given back. Its promise cannot be
 * relied on for that: when the database goes while it notes a failure, its batch of failures counts one that never
 * comes back, and the promise stays open although the workers are gone. So their end is what counts.
 * `pool` logs in as the owner of the jobs' schema.
 */
export async function serveJobs(
  office: Office,
  pool: Pool,
  metrics: ServerMetrics,
  report: (error: unknown) => void,
  stop: AbortSignal,
): Promise<void> {
  const events: WorkerEvents = new EventEmitter();
  const ended: string[] = [];
  events.on('pool:create', ({ workerPool }) => ended.push(workerPool.id));
  const outage = new Outage(report);
  const options = { pgPool: pool, taskList: { service: serviceTask(office, metrics) }, events };
  while (!stop.aborted) {
    try {
      await freeJobsOf(pool, ended);
      ended.length = 0;
      const runner = await startRunner(options);
      outage.over();
      await untilItEnds(runner, events, stop);
    } catch (error) {
      outage.failed(error);
    }
    await pause(REST_MS, undefined, { signal: stop }).catch(() => undefined);
  }
}

function startRunner(options: RunnerOptions): Promise<Runner> {
  return run({
    ...options,
    concurrency: CONCURRENCY,
    noHandleSignals: true,
    pollInterval: 1000,
    // Its own messages are about its own workings; what matters becomes an incident or a metric.
    logger: quietLogger,
    // Without delay it notes the end of a job in a promise that nobody watches, and a failure there ends the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
}

/** Waits until a runner has no workers any more, which `stop` brings about in good order. */
async function untilItEnds(runner: Runner, events: WorkerEvents, stop: AbortSignal): Promise<void> {
  const over = new AbortController();
  const workersGone = Promise.race(
    (['pool:gracefulShutdown:complete', 'pool:gracefulShutdown:error'] as const).map((event) =>
      once(events, event, { signal: over.signal }),
    ),
  );
  const halt = (): void => void runner.stop().catch(() => undefined);
  if (stop.aborted) halt();
  else stop.addEventListener('abort', halt, { once: true });
  try {
    await Promise.race([runner.promise, workersGone]);
    await Promise.race([runner.promise, pause(REST_MS, undefined, { ref: false })]);
  } finally {
    stop.removeEventListener('abort', halt);
    over.abort();
    workersGone.catch(() => undefined);
    runner.promise.catch(() => undefined);
  }
}

function serviceTask(office: Office, metrics: ServerMetrics): NonNullable<TaskList[string]> {
  return async (payload, { job }) => {
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
  };
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
