import { setTimeout as pause } from 'node:timers/promises';
import { fireDueClocks, type Office } from '@amtsweg/cases-shell';
import type { ServerMetrics } from '../operations/metrics.js';
import { openIncident } from '@amtsweg/cases-store';

/** How many clocks one sweep takes, and how long it rests when none was due. */
const BATCH = 50;
const REST_MS = 500;

/** Sweeps due clocks until `stop` is aborted; a clock that cannot be fired becomes an incident and does not stop the others. */
export async function sweepClocks(
  office: Office,
  metrics: ServerMetrics,
  report: (error: unknown) => void,
  stop: AbortSignal,
): Promise<void> {
  while (!stop.aborted) {
    try {
      const { fired, failed } = await fireDueClocks(office, BATCH);
      metrics.clocksFired.inc(fired);
      for (const { caseId, timer, error } of failed) {
        await openIncident(office.pool, {
          caseId,
          source: timer,
          job: { kind: 'clock', timer },
          error,
          attempts: 1,
        });
      }
      if (fired === BATCH) continue;
    } catch (error) {
      // The database may be restarting: the next sweep tries again.
      report(error);
    }
    await pause(REST_MS, undefined, { signal: stop }).catch(() => undefined);
  }
}
