import type { EpochDay } from './epoch-day.js';

/** The day of the week after ISO 8601: Monday is 1, Saturday 6, Sunday 7. */
export function weekday(day: EpochDay): number {
  // 1970-01-01 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
