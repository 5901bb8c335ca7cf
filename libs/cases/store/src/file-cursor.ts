import { decodeCursor, encodeCursor, isRefusal, type Refusal } from '@amtsweg/kernel';
import { isUuid } from '@amtsweg/pg';

/** Where a page ended: the text its list is sorted by, and the id of its last row. */
export interface FileCursor {
  readonly at: string;
  readonly id: string;
}

/** Turns the sort key of a page's last row into the opaque cursor of the next page. */
export function writeFileCursor({ at, id }: FileCursor): string {
  return encodeCursor([at, id]);
}

/** The inverse of `writeFileCursor`; `isSortKey` tells what this list is sorted by. A refusal for a foreign cursor. */
export function readFileCursor(
  cursor: string | null,
  isSortKey: (text: string) => boolean,
): FileCursor | null | Refusal {
  if (cursor === null) return null;
  const key = decodeCursor(cursor, 2);
  if (isRefusal(key)) return key;
  const [at, id] = key;
  const sound = typeof at === 'string' && isSortKey(at) && isUuid(id);
  // What decodes to something else is as foreign as what does not decode.
  return sound ? { at, id } : (decodeCursor('', 2) as Refusal);
}
