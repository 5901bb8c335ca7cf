import type { LoadedTask } from '@amtsweg/cases-store';
import type { Refusal } from '@amtsweg/kernel';
import { postFunctions, type TaskSpec } from '@amtsweg/procedure';
import type { Act } from './command-request.js';
import type { NothingToDo, StepPlan } from './step-plan.js';
import { transferForbidden } from './task-work-refusals.js';

/**
 * Decides whether a task may go to another post (IN-23): one with the function that the task asks for, or that of a lead.
 *
 * It is nobody's there until somebody takes it. The reason is kept as a note of the file: the next person has to know it.
 */
export function planTransfer(
  task: LoadedTask,
  spec: TaskSpec,
  { to, reason }: Extract<Act, { kind: 'transferTask' }>,
  stepOf: (change: { readonly state: 'open'; readonly assignee: null }) => StepPlan,
): StepPlan | NothingToDo | Refusal {
  if (to.post === task.post) return { kind: 'nothing' };
  const held = to.post.slice(to.post.lastIndexOf('/') + 1);
  if (held !== spec.post && held !== 'lead') {
    return transferForbidden(task.label, named(to), postFunctions[spec.post]);
  }
  const step = stepOf({ state: 'open', assignee: null });
  return {
    ...step,
    payload: { from: task.post, to: to.post, reason },
    note: `Aufgabe „${task.label}“ von der Stelle ${task.post} an ${named(to)} abgegeben. Grund: ${reason}`,
    ...(step.task === undefined ? {} : { task: { ...step.task, activity: task.activity, post: to.post } }),
  };
}

function named({ post, label, unitName }: { post: string; label: string; unitName: string }): string {
  return `${label}, ${unitName} (${post})`;
}
