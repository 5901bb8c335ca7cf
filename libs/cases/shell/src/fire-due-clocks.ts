import { leaseDueClocks, type DueClock } from '@amtsweg/cases-store';
import { systemActor } from '@amtsweg/identity-contract';
import { isRefusal } from '@amtsweg/kernel';
import { handleCommand } from './handle-command.js';
import type { Office } from './office.js';

/** What came of a sweep. */
export interface Sweep {
  readonly fired: number;
  /** Clocks whose firing failed, with the case and the reason; they are handed out again when their lease ends. */
  readonly failed: readonly FailedClock[];
}

/** A clock that could not be fired. */
export interface FailedClock {
  readonly caseId: string;
  readonly timer: string;
  readonly error: string;
}

/** How many cases are worked on at a time: one by one a process would fall behind the steps that start clocks. */
const LANES = 4;

/**
 * Fires clocks that are due through the ordinary way of a command; at most `limit` of them. Those that have waited
 * longest come first, and those of one case fire one after the other in due order.
 */
export async function fireDueClocks(office: Office, limit: number): Promise<Sweep> {
  const due = await leaseDueClocks(office.pool, office.clock.now(), limit);
  const cases = byCase(due);
  const failed: FailedClock[] = [];
  const lane = async (): Promise<void> => {
    for (let clocks = cases.shift(); clocks !== undefined; clocks = cases.shift()) {
      for (const clock of clocks) failed.push(...(await fire(office, clock)));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return { fired: due.length - failed.length, failed };
}

function byCase(due: readonly DueClock[]): DueClock[][] {
  const groups = new Map<string, DueClock[]>();
  for (const clock of due) groups.set(clock.caseId, [...(groups.get(clock.caseId) ?? []), clock]);
  return [...groups.values()];
}

/** One case's faulty definition must not keep the clocks of all others from firing. */
async function fire(office: Office, { caseId, timer }: DueClock): Promise<readonly FailedClock[]> {
  try {
    const answer = await handleCommand(office, {
      caseId,
      taskId: null,
      actor: systemActor('clock'),
      act: { kind: 'fireClock', timer },
      idempotency: null,
      ifCaseRevision: null,
      ifTaskRevision: null,
    });
    return isRefusal(answer) ? [{ caseId, timer, error: answer.detail }] : [];
  } catch (error) {
    return [{ caseId, timer, error: String(error) }];
  }
}
