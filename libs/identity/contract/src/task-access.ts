import type { Actor } from './actor.js';

/** What a permission needs to know of a task. */
export interface TaskRelation {
  readonly unit: string;
  readonly post: string;
  readonly appointment: string | null;
  /** Who did the activities that this one must be kept apart from. */
  readonly keptApart: readonly string[];
}

/** Why somebody may not do a task. */
export type TaskHindrance = 'post' | 'appointment' | 'fourEyes';

/**
 * What keeps an actor from doing a task; `null` when nothing does.
 *
 * The post must be theirs or, for a lead, one of their unit; a personal appointment is asked for beside the post; and
 * the person must be another than those the task is kept apart from, whatever post they acted for (IN-03).
 */
export function taskHindrance(actor: Actor, task: TaskRelation): TaskHindrance | null {
  const leads = actor.roles.includes('lead') && actor.posts.some((post) => post === `${task.unit}/lead`);
  if (!actor.posts.includes(task.post) && !leads) return 'post';
  if (task.appointment !== null && !actor.appointments.includes(task.appointment)) return 'appointment';
  return task.keptApart.includes(actor.user) ? 'fourEyes' : null;
}
