import type { EpochDay } from './epoch-day.js';

/** Knows the public holidays that count at one place. */
export interface Calendar {
  readonly place: string;
  /** First day that the calendar can judge. */
  readonly knownFrom: EpochDay;
  /** The holidays of a year by day, in the order of the year. */
  holidays(year: number): ReadonlyMap<EpochDay, string>;
}
