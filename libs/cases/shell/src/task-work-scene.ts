import { loadCase, type LoadedCase, type LoadedTask, type ShelvedProcedure } from '@amtsweg/cases-store';
import type { DecisionTime } from '@amtsweg/engine';
import type { Actor } from '@amtsweg/identity-contract';
import { isRefusal, type Refusal } from '@amtsweg/kernel';
import { decisionTime } from './decision-time.js';
import type { Office } from './office.js';
import { taskNotFound } from './refusals.js';
import { taskWork } from './task-work.js';

/** A task with its case, as somebody who may see it finds it. */
export interface TaskScene {
  readonly shelved: ShelvedProcedure;
  readonly found: LoadedCase & { readonly task: LoadedTask };
  readonly time: DecisionTime;
}

/** Reads a task with its case; refused as a command to it would be for whoever may not see it. */
export async function taskScene(office: Office, taskId: string, actor: Actor): Promise<TaskScene | Refusal> {
  const { found } = await loadCase(office.pool, {
    caseId: null,
    taskId,
    actor: actor.user,
    idempotencyKey: null,
  });
  if (found === null || found.task === null) return taskNotFound();
  const shelved = await office.shelf.version(found.procedureHash);
  const time = decisionTime(office.clock);
  const work = taskWork(shelved, found, actor, null, time);
  if (isRefusal(work)) return work;
  return { shelved, found: { ...found, task: found.task }, time };
}
