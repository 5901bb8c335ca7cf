import { discardDraft, draftOf, saveDraft, type Draft } from '@amtsweg/cases-store';
import type { Actor } from '@amtsweg/identity-contract';
import { isRefusal, refuse, type JsonObject, type Refusal } from '@amtsweg/kernel';
import type { Office } from './office.js';
import { taskWork } from './task-work.js';
import { DRAFT_BYTES, draftConflict, draftTooLarge } from './task-work-refusals.js';
import { taskScene } from './task-work-scene.js';

/** Reads the draft of a task; only for those who may do the task. */
export async function readTaskDraft(office: Office, taskId: string, actor: Actor): Promise<Draft | Refusal> {
  const barred = await whatBars(office, taskId, actor);
  if (barred !== null) return barred;
  return (
    (await draftOf(office.pool, taskId)) ??
    refuse('draft-not-found', 'Zu dieser Aufgabe gibt es keinen Entwurf.')
  );
}

/**
 * Keeps what somebody has typed, whether it fits the form or not, unless another one was saved since they read it: then
 * that one is shown and nothing is lost.
 */
export async function keepTaskDraft(
  office: Office,
  taskId: string,
  actor: Actor,
  given: { readonly outcome: string | null; readonly data: JsonObject; readonly ifRevision: number | null },
): Promise<Draft | Refusal> {
  const bytes = Buffer.byteLength(JSON.stringify(given.data));
  if (bytes > DRAFT_BYTES) return draftTooLarge(bytes);
  const barred = await whatBars(office, taskId, actor);
  if (barred !== null) return barred;
  const saved = await saveDraft(office.pool, { ...given, taskId, user: actor.user, at: office.clock.now() });
  if (saved !== null) return saved;
  // Ended between the two reads, or another draft is there.
  return (await whatBars(office, taskId, actor)) ?? draftConflict(await draftOf(office.pool, taskId));
}

/** Throws the draft of a task away; `null` when that is done. */
export async function dropTaskDraft(office: Office, taskId: string, actor: Actor): Promise<Refusal | null> {
  const barred = await whatBars(office, taskId, actor);
  if (barred === null) await discardDraft(office.pool, taskId);
  return barred;
}

/** Why the person may not have the draft of a task: personal data, for those who may do the task and as long as it is open. */
async function whatBars(office: Office, taskId: string, actor: Actor): Promise<Refusal | null> {
  const scene = await taskScene(office, taskId, actor);
  if (isRefusal(scene)) return scene;
  const work = taskWork(scene.shelved, scene.found, actor, null, scene.time);
  return isRefusal(work) ? work : work.barred;
}
