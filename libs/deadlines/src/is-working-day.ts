import { isRefusal } from '@amtsweg/kernel';
import { calendarOf } from './calendar-of.js';
import { calendarMissing } from './calendar-missing.js';
import { isFreeDay } from './free-days.js';
import { parseDate } from './parse-date.js';

/**
 * Whether a period may end on that day: neither Saturday nor Sunday nor public holiday at the place (§ 193 BGB, T-4, T-11).
 *
 * Throws `RangeError` for an impossible date, an unknown place or a day before the calendar: the signature has no room for a refusal.
 */
export function isWorkingDay(date: string, place?: string): boolean {
  const day = parseDate(date);
  if (isRefusal(day)) throw new RangeError(day.detail);
  const calendar = calendarOf(place);
  if (isRefusal(calendar)) throw new RangeError(calendar.detail);
  if (day < calendar.knownFrom) throw new RangeError(calendarMissing(calendar, day).detail);
  return !isFreeDay(calendar, day);
}
