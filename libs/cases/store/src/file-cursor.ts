import { decodeCursor, encodeCursor, isRefusal, type Refusal } from '@amtsweg/kernel';

/** Where a page ended: the text its list is sorted by, and the id of its last row. */
export interface FileCursor {
  readonly at: string;
  readonly id: string;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

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
  const sound = typeof at === 'string' && isSortKey(at) && typeof id === 'string' && UUID.test(id);
  // What decodes to something else is as foreign as what does not decode.
  return sound ? { at, id } : (decodeCursor('', 2) as Refusal);
}
