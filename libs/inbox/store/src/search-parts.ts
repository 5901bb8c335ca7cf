import { storable } from '@amtsweg/pg';

/** What a search asks for. */
export interface SearchParts {
  /** What must be there, part by part; empty when the text says nothing. */
  readonly parts: readonly string[];
  /** Whether it may be the number of a case and nothing else: such a search is about no person. */
  readonly onlyNumbers: boolean;
}

/** More parts than that find nothing more. */
const MOST = 12;

/** Takes a text apart at its spaces; a date, in German or ISO form, becomes the digits under which births are kept. */
export function searchParts(text: string): SearchParts {
  const typed = storable(text)
    .split(/\s+/u)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .slice(0, MOST);
  const parts = typed.map(withDate);
  const letters = parts.join('').replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < 2) return { parts: [], onlyNumbers: false };
  return {
    parts,
    onlyNumbers: typed.every((part) => /^\d[\d.-]{3,}$/.test(part) && part === withDate(part)),
  };
}

function withDate(part: string): string {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(part);
  const [, day = '', month = '', year = ''] = german ?? [];
  if (german !== null) return `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`;
  return /^\d{4}-\d\d-\d\d$/.test(part) ? part.replaceAll('-', '') : part;
}
