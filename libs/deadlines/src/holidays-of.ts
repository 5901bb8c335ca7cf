import { isRefusal } from '@amtsweg/kernel';
import { calendarOf } from './calendar-of.js';
import { formatDate } from './format-date.js';

/**
 * Lists the public holidays of a year at a place, in the order of the year (T-11, § 2 NFeiertagsG).
 *
 * Throws `RangeError` for an unknown place or a year outside 1–9999: the signature has no room for a refusal.
 */
export function holidaysOf(year: number, place?: string): readonly { date: string; name: string }[] {
  const calendar = calendarOf(place);
  if (isRefusal(calendar)) throw new RangeError(calendar.detail);
  if (!Number.isInteger(year) || year < 1 || year > 9999)
    throw new RangeError(`${year} is no year from 1 to 9999`);
  return [...calendar.holidays(year)]
    .filter(([day]) => day >= calendar.knownFrom)
    .map(([day, name]) => ({ date: formatDate(day), name }));
}
