import { isRefusal, refuse, type Refusal } from '@amtsweg/kernel';
import type { Calendar } from './calendar.js';
import { calendarOf } from './calendar-of.js';
import { civilDate } from './civil-date.js';
import { daysInMonth } from './days-in-month.js';
import { isDayPeriod, type DayPeriod } from './end-of-period.js';
import { epochDay, type EpochDay } from './epoch-day.js';
import { formatDate } from './format-date.js';
import { isFreeDay } from './free-days.js';
import { germanDay } from './german-date.js';
import { parseDate } from './parse-date.js';
import { parsePeriod } from './parse-period.js';

/**
 * The date of an early warning (Vorfrist): so long before the last day, and a working day (§ 188 Abs. 2, 3 BGB by analogy).
 *
 * On a Saturday, Sunday or holiday it moves back to the working day before, because nobody would see it in time. Refused:
 * an impossible date, an unreadable period, an hour period (`deadline-unit-mismatch`), a date before the calendar
 * (`deadline-calendar-unknown`).
 */
export function earlyWarning(lastDay: string, before: string, place?: string): string | Refusal {
  const last = parseDate(lastDay);
  if (isRefusal(last)) return last;
  const period = parsePeriod(before);
  if (isRefusal(period)) return period;
  if (!isDayPeriod(period)) return hoursRefused(before);
  const calendar = calendarOf(place);
  if (isRefusal(calendar)) return calendar;
  const warning = workingDayUntil(calendar, dayBefore(last, period, calendar));
  return warning < calendar.knownFrom ? tooEarly(calendar, last, before) : formatDate(warning);
}

function dayBefore(last: EpochDay, period: DayPeriod, calendar: Calendar): EpochDay {
  switch (period.unit) {
    case 'days':
      return last - period.count;
    case 'weeks':
      return last - period.count * 7;
    case 'months':
      return monthsBefore(last, period.count);
    case 'years':
      return monthsBefore(last, period.count * 12);
    case 'working-days':
      return workingDaysBefore(calendar, last, period.count);
  }
}

function monthsBefore(last: EpochDay, months: number): EpochDay {
  const { year, month, day } = civilDate(last);
  const index = year * 12 + month - 1 - months;
  const [wantedYear, wantedMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return epochDay(wantedYear, wantedMonth, Math.min(day, daysInMonth(wantedYear, wantedMonth)));
}

function workingDaysBefore(calendar: Calendar, last: EpochDay, count: number): EpochDay {
  let day = last;
  for (let left = count; left > 0 && day >= calendar.knownFrom;) {
    day -= 1;
    if (!isFreeDay(calendar, day)) left -= 1;
  }
  return day;
}

/** The last working day up to a day; a day before the calendar stands as it is. */
function workingDayUntil(calendar: Calendar, until: EpochDay): EpochDay {
  let day = until;
  while (day >= calendar.knownFrom && isFreeDay(calendar, day)) day -= 1;
  return day;
}

function hoursRefused(before: string): Refusal {
  return refuse(
    'deadline-unit-mismatch',
    `Eine Vorfrist von Stunden („${before}“) gibt es nicht: Sie ist ein Tag. Anzugeben ist sie in Tagen, Arbeitstagen, Wochen, Monaten oder Jahren.`,
    { period: before },
  );
}

function tooEarly(calendar: Calendar, last: EpochDay, before: string): Refusal {
  const knownFrom = formatDate(calendar.knownFrom);
  return refuse(
    'deadline-calendar-unknown',
    `Die Vorfrist „${before}“ vor ${germanDay(last)}, liegt vor dem Beginn des Kalenders für ${calendar.place} (${knownFrom}); ob sie auf einen Feiertag fällt, ist nicht hinterlegt. Anzugeben ist eine kürzere Vorfrist.`,
    { place: calendar.place, lastDay: formatDate(last), period: before, knownFrom },
  );
}
