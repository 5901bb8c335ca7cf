import { decodeCursor, isRefusal, type Refusal } from '@amtsweg/kernel';
import { isInstant } from './is-instant.js';
import { isUuid } from './is-uuid.js';

/** Where a page of a list in the order of an instant ended. */
export interface InstantCursor {
  readonly at: string;
  readonly id: string;
}

/** Reads what `encodeCursor` made of instant and id; a refusal for what no page ever ended with. */
export function readInstantCursor(cursor: string): InstantCursor | Refusal {
  const key = decodeCursor(cursor, 2);
  if (isRefusal(key)) return key;
  const [at, id] = key;
  // What decodes to something else is as foreign as what does not decode.
  return isInstant(at) && isUuid(id) ? { at, id } : (decodeCursor('', 2) as Refusal);
}
