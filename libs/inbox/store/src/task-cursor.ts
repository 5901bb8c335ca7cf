import { decodeCursor, encodeCursor, isRefusal, type Refusal } from '@amtsweg/kernel';
import { isInstant, isUuid } from '@amtsweg/pg';
import { isCivilDate } from '@amtsweg/procedure';
import { taskSorts, type TaskFilter } from './task-filter.js';

/** Where a page of tasks ended: the order it is in and the sort keys of its last row. */
export interface TaskCursor {
  readonly sort: NonNullable<TaskFilter['sort']>;
  readonly dueOn: string | null;
  readonly priority: number;
  /** With microseconds, which a JavaScript Date would lose. */
  readonly openedAt: string;
  readonly taskId: string;
}

const PARTS = 5;

/** Turns a sort key into the opaque cursor of the next page. */
export function writeCursor({ sort, dueOn, priority, openedAt, taskId }: TaskCursor): string {
  return encodeCursor([sort, dueOn, priority, openedAt, taskId]);
}

/** The inverse of `writeCursor`; a refusal for what no page of that order ever ended with. */
export function readCursor(cursor: string, sort: TaskCursor['sort']): TaskCursor | Refusal {
  const key = decodeCursor(cursor, PARTS);
  if (isRefusal(key)) return key;
  const [order, dueOn = null, priority, openedAt, taskId] = key;
  const sound =
    taskSorts.some((one) => one === order && one === sort) &&
    (dueOn === null || (typeof dueOn === 'string' && isCivilDate(dueOn))) &&
    typeof priority === 'number' &&
    Number.isInteger(priority) &&
    Math.abs(priority) < 0x8000 &&
    isInstant(openedAt) &&
    isUuid(taskId);
  // What decodes to something else is as foreign as what does not decode.
  return sound ? { sort, dueOn, priority, openedAt, taskId } : (decodeCursor('', PARTS) as Refusal);
}
