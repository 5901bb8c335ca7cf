import { decodeCursor, encodeCursor, isRefusal, type Refusal } from '@amtsweg/kernel';
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

const INSTANT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3])(?::[0-5]\d){2}\.\d{6}Z$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
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
    typeof openedAt === 'string' &&
    INSTANT.test(openedAt) &&
    isCivilDate(openedAt.slice(0, 10)) &&
    typeof taskId === 'string' &&
    UUID.test(taskId);
  // What decodes to something else is as foreign as what does not decode.
  return sound ? { sort, dueOn, priority, openedAt, taskId } : (decodeCursor('', PARTS) as Refusal);
}
