import type { Calendar } from './calendar.js';
import { civilDate } from './civil-date.js';
import type { EpochDay } from './epoch-day.js';
import { germanDay, germanWeekday } from './german-date.js';
import { weekday } from './weekday.js';

/** The name of the public holiday on a day, or `undefined`. */
function holidayName(calendar: Calendar, day: EpochDay): string | undefined {
  return calendar.holidays(civilDate(day).year).get(day);
}

/** Whether no period ends on that day: a Saturday, a Sunday or a public holiday (§ 193 BGB, § 31 Abs. 3 VwVfG). */
export function isFreeDay(calendar: Calendar, day: EpochDay): boolean {
  return weekday(day) >= 6 || holidayName(calendar, day) !== undefined;
}

/** Writes a day for people with the holiday it is: `Freitag, 1. Januar 2027 (Neujahr)`. */
export function namedDay(calendar: Calendar, day: EpochDay): string {
  const holiday = holidayName(calendar, day);
  return holiday === undefined ? germanDay(day) : `${germanDay(day)} (${holiday})`;
}

/** What makes a free day free, for a sentence: `Sonntag`, or the name of the holiday. */
export function freeDayName(calendar: Calendar, day: EpochDay): string {
  return holidayName(calendar, day) ?? germanWeekday(day);
}
