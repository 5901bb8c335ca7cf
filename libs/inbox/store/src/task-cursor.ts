import { decodeCursor, encodeCursor, isRefusal, type Refusal } from '@amtsweg/kernel';
import { isCivilDate } from '@amtsweg/procedure';

/** Where a page of tasks ended: the sort key of its last row. */
export interface TaskCursor {
  readonly dueOn: string | null;
  readonly priority: number;
  readonly taskId: string;
}

/** Turns a sort key into the opaque cursor of the next page. */
export function writeCursor({ dueOn, priority, taskId }: TaskCursor): string {
  return encodeCursor([dueOn, priority, taskId]);
}

/** The inverse of `writeCursor`; a refusal for what no page ever ended with. */
export function readCursor(cursor: string): TaskCursor | Refusal {
  const key = decodeCursor(cursor, 3);
  if (isRefusal(key)) return key;
  const [dueOn = null, priority, taskId] = key;
  const sound =
    (dueOn === null || (typeof dueOn === 'string' && isCivilDate(dueOn))) &&
    typeof priority === 'number' &&
    Number.isInteger(priority) &&
    Math.abs(priority) < 0x8000 &&
    typeof taskId === 'string' &&
    /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(taskId);
  // What decodes to something else is as foreign as what does not decode.
  return sound ? { dueOn, priority, taskId } : (decodeCursor('', 3) as Refusal);
}
