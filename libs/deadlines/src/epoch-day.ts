/**
 * A civil date as the number of days since 1970-01-01 in the proleptic Gregorian calendar.
 *
 * Legal days are counted, not timed (rule T-10), so an integer is the honest and the fastest form.
 */
export type EpochDay = number;

/** Counts the days from 1970-01-01 to a civil date; the date must exist. */
export function epochDay(year: number, month: number, day: number): EpochDay {
  // Years begin in March here, so that the leap day is the last day of the year.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** 0001-01-01, the first day this library knows. */
export const FIRST_DAY: EpochDay = epochDay(1, 1, 1);

/** 9999-12-31, the last day this library knows: ISO 8601 has four digits for the year. */
export const LAST_DAY: EpochDay = epochDay(9999, 12, 31);
