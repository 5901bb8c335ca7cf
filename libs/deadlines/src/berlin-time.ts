import { Temporal } from 'temporal-polyfill';
import { epochDay, type EpochDay } from './epoch-day.js';
import { formatDate } from './format-date.js';
import { weekday } from './weekday.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ZONE = 'Europe/Berlin';

/** From this year summer time ends in late October in the whole Union (directive 94/21/EC, today 2000/84/EC). */
const EU_RULE_SINCE = 1996;
const EU_RULE_FIRST_DAY = epochDay(EU_RULE_SINCE, 1, 1);

/**
 * The instant at which a civil date begins in Europe/Berlin, in milliseconds since 1970 (T-10).
 *
 * Own arithmetic from 1996, because it is a hundred times faster; earlier years are looked up in the time zone database.
 */
export function berlinMidnight(day: EpochDay): number {
  if (day < EU_RULE_FIRST_DAY) {
    return Temporal.PlainDate.from(formatDate(day)).toZonedDateTime(ZONE).epochMilliseconds;
  }
  const { start, end } = summerTime(yearOf(day));
  // The clock changes at 01:00 UTC on both Sundays, after local midnight.
  return day * DAY - (start < day && day <= end ? 2 * HOUR : HOUR);
}

/** How far the clocks in Berlin are ahead of UTC at an instant, in milliseconds. */
export function berlinOffset(instant: number): number {
  const day = Math.floor(instant / DAY);
  if (day < EU_RULE_FIRST_DAY) {
    return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(ZONE).offsetNanoseconds / 1e6;
  }
  const { start, end } = summerTime(yearOf(day));
  return start * DAY + HOUR <= instant && instant < end * DAY + HOUR ? 2 * HOUR : HOUR;
}

/** The civil date in Berlin at an instant. */
export function berlinDay(instant: number): EpochDay {
  return Math.floor((instant + berlinOffset(instant)) / DAY);
}

/** The time of day in Berlin at an instant, for people: `14:05 Uhr MESZ`; the zone tells apart the hour that October has twice. */
export function berlinTime(instant: number): string {
  const offset = berlinOffset(instant);
  const local = new Date(instant + offset);
  const zone = offset === HOUR ? ' MEZ' : offset === 2 * HOUR ? ' MESZ' : '';
  return `${local.getUTCHours()}:${String(local.getUTCMinutes()).padStart(2, '0')} Uhr${zone}`;
}

function summerTime(year: number): { start: EpochDay; end: EpochDay } {
  return { start: lastSunday(epochDay(year, 3, 31)), end: lastSunday(epochDay(year, 10, 31)) };
}

function lastSunday(lastDayOfMonth: EpochDay): EpochDay {
  return lastDayOfMonth - (weekday(lastDayOfMonth) % 7);
}

function yearOf(day: EpochDay): number {
  return new Date(day * DAY).getUTCFullYear();
}
