import { isRefusal } from '@amtsweg/kernel';
import { civilDate } from './civil-date.js';
import type { EpochDay } from './epoch-day.js';
import { parseDate } from './parse-date.js';
import { weekday } from './weekday.js';

const MONTHS = [
  'Januar', 'Februar', 'März', 'April', 'Mai', 'Juni',
  'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember',
]; // prettier-ignore
const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

/** Writes an ISO civil date for people: `Dienstag, 5. Mai 2026`. Throws `RangeError` when the text is no date. */
export function germanDate(iso: string): string {
  const day = parseDate(iso);
  if (isRefusal(day)) throw new RangeError(day.detail);
  return germanDay(day);
}

/** Writes a day for people: `Dienstag, 5. Mai 2026`. */
export function germanDay(epochDay: EpochDay): string {
  const { year, month, day } = civilDate(epochDay);
  return `${germanWeekday(epochDay)}, ${day}. ${MONTHS[month - 1]} ${year}`;
}

/** The German name of the day of the week. */
export function germanWeekday(epochDay: EpochDay): string {
  return WEEKDAYS[weekday(epochDay) - 1] ?? '';
}
