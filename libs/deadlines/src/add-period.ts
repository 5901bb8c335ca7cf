import { isRefusal, refuse, type Refusal } from '@amtsweg/kernel';
import { calendarOf } from './calendar-of.js';
import { endOfPeriod, isDayPeriod } from './end-of-period.js';
import { formatDate } from './format-date.js';
import { parseDate } from './parse-date.js';
import { parsePeriod } from './parse-period.js';

/**
 * The day on which a period after an event ends, not moved off weekends and holidays (§§ 187 Abs. 1, 188 BGB; T-1 … T-3).
 *
 * Refused: an impossible date, an unreadable period, an hour period (`deadline-unit-mismatch`), a year beyond 9999.
 */
export function addPeriod(start: string, period: string, place?: string): string | Refusal {
  const from = parseDate(start);
  if (isRefusal(from)) return from;
  const parsed = parsePeriod(period);
  if (isRefusal(parsed)) return parsed;
  if (!isDayPeriod(parsed)) {
    return refuse(
      'deadline-unit-mismatch',
      `Stunden („${period}“) lassen sich nicht auf ein Datum rechnen. Anzugeben ist eine Frist in Tagen, Wochen, Monaten oder Jahren.`,
      { period },
    );
  }
  const calendar = calendarOf(place);
  if (isRefusal(calendar)) return calendar;
  const end = endOfPeriod(from, parsed, 'after-event', calendar);
  return isRefusal(end) ? end : formatDate(end.day);
}
