import fc from 'fast-check';
import { epochDay } from '../epoch-day.js';
import { formatDate } from '../format-date.js';

/** How often a property is tried. */
export const runs = { numRuns: 10_000 };

/** How often a property is tried that compares whole derivations, which takes longer. */
export const fewerRuns = { numRuns: 2_000 };

/** Any day of a hundred years, as a number. */
export const days = fc.integer({ min: epochDay(2021, 1, 1), max: epochDay(2120, 12, 31) });

/** Any day of a hundred years, as text. */
export const dates = days.map(formatDate);

/** Periods in civil days, as the law measures them. */
export const periods = fc.oneof(
  fc.integer({ min: 1, max: 400 }).map((n) => `P${n}D`),
  fc.integer({ min: 1, max: 60 }).map((n) => `P${n}W`),
  fc.integer({ min: 1, max: 36 }).map((n) => `P${n}M`),
  fc.integer({ min: 1, max: 30 }).map((n) => `P${n}Y`),
  fc.integer({ min: 1, max: 60 }).map((n) => `P${n}WD`),
);
