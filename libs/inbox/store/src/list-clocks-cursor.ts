import { decodeCursor, encodeCursor, isRefusal, type Refusal } from '@amtsweg/kernel';
import { isUuid } from '@amtsweg/pg';
import { isCivilDate } from '@amtsweg/procedure';

/** Where a page of clocks ended: the sort key of its last row. */
export interface ClockCursor {
  readonly lastDay: string | null;
  readonly caseId: string;
  readonly startedSeq: number;
  readonly timer: string;
}

/** Turns a sort key into the opaque cursor of the next page. */
export function writeClockCursor({ lastDay, caseId, startedSeq, timer }: ClockCursor): string {
  return encodeCursor([lastDay, caseId, startedSeq, timer]);
}

const TIMER = /^(?:xstate\.after|watch)\.[^\0]+$/;

/** The inverse of `writeClockCursor`; a refusal for what no page ever ended with. */
export function readClockCursor(cursor: string): ClockCursor | Refusal {
  const key = decodeCursor(cursor, 4);
  if (isRefusal(key)) return key;
  const [lastDay = null, caseId, startedSeq, timer] = key;
  const sound =
    (lastDay === null || (typeof lastDay === 'string' && isCivilDate(lastDay))) &&
    isUuid(caseId) &&
    typeof startedSeq === 'number' &&
    Number.isInteger(startedSeq) &&
    Math.abs(startedSeq) < 0x80000000 &&
    typeof timer === 'string' &&
    TIMER.test(timer);
  // What decodes to something else is as foreign as what does not decode.
  return sound ? { lastDay, caseId, startedSeq, timer } : (decodeCursor('', 4) as Refusal);
}
