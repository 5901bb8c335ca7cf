import type { DatesMeasurement } from './measure-dates.js';
import { table } from './table.js';
import { whole } from './whole.js';

/** The section about deadlines. */
export function reportDates({ dates, perSecond, checksum }: DatesMeasurement): string {
  const rows = [
    ['figure', 'found', 'budget', 'how it is read'],
    [
      'dates per second',
      whole(perSecond),
      '–',
      'computeDeadline with its derivation; rules, periods drawn by a seed',
    ],
    [
      'checksum',
      checksum,
      '–',
      'over last days and ends: the same in every run of this length, unless law changed',
    ],
  ];
  return `Dates (${whole(dates)} deadlines on one thread, every day from 2020 to 2035)\n\n${table(rows, [0, 3])}`;
}
