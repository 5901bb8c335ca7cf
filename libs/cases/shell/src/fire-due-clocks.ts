import { leaseDueClocks } from '@amtsweg/cases-store';
import { systemActor } from '@amtsweg/identity-contract';
import { isRefusal } from '@amtsweg/kernel';
import { handleCommand } from './handle-command.js';
import type { Office } from './office.js';

/** What came of a sweep. */
export interface Sweep {
  readonly fired: number;
  /** Clocks whose firing failed, with the case and the reason; they are handed out again when their lease ends. */
  readonly failed: readonly { readonly caseId: string; readonly timer: string; readonly error: string }[];
}

/** Fires clocks that are due, in due order, through the ordinary way of a command; at most `limit` of them. */
export async function fireDueClocks(office: Office, limit: number): Promise<Sweep> {
  const due = await leaseDueClocks(office.pool, office.clock.now(), limit);
  const failed: { caseId: string; timer: string; error: string }[] = [];
  for (const { caseId, timer } of due) {
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
      if (isRefusal(answer)) failed.push({ caseId, timer, error: answer.detail });
    } catch (error) {
      // One case's faulty definition must not keep the clocks of all others from firing.
      failed.push({ caseId, timer, error: String(error) });
    }
  }
  return { fired: due.length - failed.length, failed };
}
