import { refuse, type Refusal } from '@amtsweg/kernel';
import type { Calendar } from './calendar.js';
import { calendarMissing } from './calendar-missing.js';
import { civilDate } from './civil-date.js';
import { daysInMonth } from './days-in-month.js';
import { epochDay, LAST_DAY, type EpochDay } from './epoch-day.js';
import { isFreeDay } from './free-days.js';
import type { Period } from './period.js';

/** Whether the first day counts: not after an event (§ 187 Abs. 1 BGB), yes when a day's start decides (Abs. 2). */
export type Counting = 'after-event' | 'from-start-of-day';

/** The end of a period before any moving. */
export interface PeriodEnd {
  readonly day: EpochDay;
  /** The day of the month that the end should have had but the month lacks (T-3). */
  readonly missingDayOfMonth?: number;
  /** Free days passed over by a period in working days. */
  readonly skipped: readonly EpochDay[];
}

/** A period in civil days, not hours. */
export type DayPeriod = Period & { readonly unit: Exclude<Period['unit'], 'hours'> };

/** Tells a period in civil days from one in hours, whose end is an instant. */
export function isDayPeriod(period: Period): period is DayPeriod {
  return period.unit !== 'hours';
}

/** The last day of a period after § 188 BGB, unmoved (T-1, T-2, T-3); beyond the year 9999 it is refused (`deadline-overflow`). */
export function endOfPeriod(
  anchor: EpochDay,
  period: DayPeriod,
  counting: Counting,
  calendar: Calendar,
): PeriodEnd | Refusal {
  if (period.unit === 'working-days') return endOfWorkingDays(anchor, period, counting, calendar);
  const end =
    period.unit === 'days' || period.unit === 'weeks'
      ? dayEnd(anchor, period, counting)
      : monthEnd(anchor, period, counting);
  return end.day > LAST_DAY ? overflow(period) : end;
}

/** Refuses a period that leaves the calendar. */
export function overflow(period: Period): Refusal {
  return refuse(
    'deadline-overflow',
    `Die Frist „${period.iso}“ reicht über den 31.12.9999 hinaus; weiter rechnet der Kalender nicht. Anzugeben ist eine kürzere Frist oder ein früherer Beginn.`,
    { period: period.iso },
  );
}

function dayEnd(anchor: EpochDay, period: DayPeriod, counting: Counting): PeriodEnd {
  const days = period.unit === 'weeks' ? period.count * 7 : period.count;
  return { day: anchor + days - (counting === 'from-start-of-day' ? 1 : 0), skipped: [] };
}

function monthEnd(anchor: EpochDay, period: DayPeriod, counting: Counting): PeriodEnd {
  const start = civilDate(anchor);
  const months = period.unit === 'years' ? period.count * 12 : period.count;
  const index = start.year * 12 + start.month - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const wanted = counting === 'from-start-of-day' ? start.day - 1 : start.day;
  // A period that begins on the first ends on the day before a first: the last of the month before.
  if (wanted === 0) return { day: epochDay(year, month, 1) - 1, skipped: [] };
  const last = daysInMonth(year, month);
  if (wanted <= last) return { day: epochDay(year, month, wanted), skipped: [] };
  return { day: epochDay(year, month, last), missingDayOfMonth: wanted, skipped: [] };
}

function endOfWorkingDays(
  anchor: EpochDay,
  period: DayPeriod,
  counting: Counting,
  calendar: Calendar,
): PeriodEnd | Refusal {
  let day = counting === 'from-start-of-day' ? anchor - 1 : anchor;
  if (day + 1 < calendar.knownFrom) return calendarMissing(calendar, day + 1);
  const skipped: EpochDay[] = [];
  for (let left = period.count; left > 0;) {
    day += 1;
    if (day > LAST_DAY) return overflow(period);
    if (isFreeDay(calendar, day)) skipped.push(day);
    else left -= 1;
  }
  return { day, skipped };
}
