import type { Actor } from './actor.js';
import { actsFor, leads } from './reach.js';

/** What a permission needs to know of a task. */
export interface TaskRelation {
  readonly unit: string;
  readonly post: string;
  readonly appointment: string | null;
  /** Everybody who ever did one of the activities that this one must be kept apart from. */
  readonly keptApart: readonly string[];
}

/** Why somebody may not do a task. */
export type TaskHindrance = 'post' | 'appointment' | 'fourEyes';

/**
 * What keeps an actor from doing a task; `null` when nothing does.
 *
 * The post must be theirs, that of somebody they stand in for or, for a lead, one of their unit. A personal appointment
 * is asked for beside the post and never inherited; and the person must be another than those the task is kept apart
 * from, whatever post and whomever they acted for (IN-03).
 */
export function taskHindrance(actor: Actor, task: TaskRelation): TaskHindrance | null {
  if (!actsFor(actor, task.post) && !leads(actor, task.unit)) return 'post';
  if (task.appointment !== null && !actor.appointments.includes(task.appointment)) return 'appointment';
  return task.keptApart.includes(actor.user) ? 'fourEyes' : null;
}
