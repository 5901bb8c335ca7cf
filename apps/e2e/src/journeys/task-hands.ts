import type { JsonObject } from '@amtsweg/kernel';
import type { TaskView } from './case-view.js';

/** Takes a task and ends it, the way somebody would: over HTTP, or with their hands at a browser. */
export type TaskHands = (work: TaskWork) => Promise<void>;

/** A task that somebody is to do. */
export interface TaskWork {
  readonly user: string;
  readonly caseId: string;
  /** Key of the procedure. */
  readonly procedure: string;
  readonly task: TaskView;
  readonly outcome: string;
  readonly data: JsonObject;
}
