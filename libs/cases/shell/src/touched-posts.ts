import type { LoadedCase, Step } from '@amtsweg/cases-store';

/**
 * The posts whose tasks a step opens, closes or changes.
 *
 * A step names the tasks it closes by their activity, and one that is more urgent from now on touches every open task:
 * these count for all posts of the case. Telling one too many costs a look, telling one too few shows what is not so.
 */
export function touchedPosts(
  before: Pick<LoadedCase, 'posts' | 'task'> | null,
  step: Step,
): readonly string[] {
  const opened = (step.openTasks ?? []).map(({ post }) => post);
  const named = step.task === undefined ? [] : [before?.task?.post, step.task.post];
  // Of a routing slip that moves on the posts of its current steps count as posts of the case.
  const wide =
    (step.closeTasks ?? []).length > 0 ||
    step.escalate !== undefined ||
    step.changeRouting !== undefined ||
    step.access !== undefined;
  const asked = [
    ...(step.addRouting ?? []).map(({ post }) => post),
    ...(step.followUps ?? []).map(({ forPost }) => forPost),
  ];
  const all = [...opened, ...named, ...asked, ...(wide ? (before?.posts ?? []) : [])];
  return [...new Set(all.filter((post) => post !== undefined && post !== null))];
}
