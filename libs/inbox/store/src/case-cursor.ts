import { decodeCursor, isRefusal, type Refusal } from '@amtsweg/kernel';
import { isCivilDate } from '@amtsweg/procedure';

/** Where a page of cases in the order of their receipt ended. */
export interface CaseCursor {
  /** With microseconds, which a JavaScript Date would lose. */
  readonly receivedAt: string;
  readonly caseId: string;
}

const INSTANT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3])(?::[0-5]\d){2}\.\d{6}Z$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads what `encodeCursor` made of instant and case; a refusal for what no page ever ended with. */
export function readCaseCursor(cursor: string): CaseCursor | Refusal {
  const key = decodeCursor(cursor, 2);
  if (isRefusal(key)) return key;
  const [receivedAt, caseId] = key;
  const sound =
    typeof receivedAt === 'string' &&
    INSTANT.test(receivedAt) &&
    isCivilDate(receivedAt.slice(0, 10)) &&
    typeof caseId === 'string' &&
    UUID.test(caseId);
  // What decodes to something else is as foreign as what does not decode.
  return sound ? { receivedAt, caseId } : (decodeCursor('', 2) as Refusal);
}
