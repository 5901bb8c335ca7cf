import type { CustomTypesConfig } from 'pg';
import { types } from 'pg';

/** A number where that is exact, else the digits as PostgreSQL sent them. */
function parseInt8(text: string): number | string {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : text;
}

/** A legal day has no time zone; as a Date it would slip to its neighbour. */
function keepText(text: string): string {
  return text;
}

const { INT8, DATE } = types.builtins;

/** How values come out of the database: `int8` as number while exact, `date` as `YYYY-MM-DD`, `timestamptz` as Date. */
export const typeParsers: CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (format !== 'binary' && oid === INT8) return parseInt8;
    if (format !== 'binary' && oid === DATE) return keepText;
    return types.getTypeParser(oid, format) as (value: string) => unknown;
  },
};
