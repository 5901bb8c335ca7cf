import type { Calendar } from './calendar.js';
import type { EpochDay } from './epoch-day.js';
import { isFreeDay } from './free-days.js';

/** The first working day on or after a day, and the Saturdays, Sundays and holidays passed over to reach it (T-4). */
export function nextWorkingDay(
  calendar: Calendar,
  from: EpochDay,
): { day: EpochDay; skipped: readonly EpochDay[] } {
  const skipped: EpochDay[] = [];
  let day = from;
  while (isFreeDay(calendar, day)) skipped.push(day++);
  return { day, skipped };
}
