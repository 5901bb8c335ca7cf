import { setTimeout as pause } from 'node:timers/promises';
import { fireDueClocks, type Office, type Sweep } from '@amtsweg/cases-shell';
import type { ServerMetrics } from '../operations/metrics.js';
import { openIncident } from '@amtsweg/cases-store';
import { Outage } from './outage.js';

/** How many clocks one sweep takes, and how long it rests when none was due. */
const BATCH = 100;
const REST_MS = 500;

/** A clock that fails is handed out again half a minute later; only after so many times somebody has to look at it. */
const ATTEMPTS = 3;

/** Sweeps due clocks until `stop` is aborted; a clock that cannot be fired becomes an incident and does not stop the others. */
export async function sweepClocks(
  office: Office,
  metrics: ServerMetrics,
  report: (error: unknown) => void,
  stop: AbortSignal,
): Promise<void> {
  const failures = new Map<string, number>();
  const outage = new Outage(report);
  while (!stop.aborted) {
    try {
      const done = await fireDueClocks(office, BATCH);
      metrics.clocksFired.inc(done.fired);
      await openIncidents(office, done, failures);
      outage.over();
      if (done.fired + done.failed.length === BATCH) continue;
    } catch (error) {
      // The database may be restarting: the next sweep tries again.
      outage.failed(error);
    }
    await pause(REST_MS, undefined, { signal: stop }).catch(() => undefined);
  }
}

/** A failure that passes by itself, such as a connection that broke, is no incident; the case tries again. */
async function openIncidents(
  office: Office,
  { failed }: Sweep,
  failures: Map<string, number>,
): Promise<void> {
  for (const { caseId, timer, error } of failed) {
    const key = `${caseId} ${timer}`;
    const attempts = (failures.get(key) ?? 0) + 1;
    failures.set(key, attempts);
    if (attempts < ATTEMPTS) continue;
    failures.delete(key);
    const job = { kind: 'clock', timer };
    await openIncident(office.pool, { caseId, source: timer, job, error, attempts });
  }
}
