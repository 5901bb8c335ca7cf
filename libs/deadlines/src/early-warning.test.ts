import { earlyWarning } from './early-warning.js';
import { refused } from './testing/refused.js';

describe('an early warning lies so long before the last day, on a working day', () => {
  test.each<[title: string, lastDay: string, before: string, warning: string]>([
    ['two weeks', '2026-05-05', 'P2W', '2026-04-21'],
    ['three days', '2026-06-12', 'P3D', '2026-06-09'],
    ['three days on a Saturday', '2026-06-16', 'P3D', '2026-06-12'],
    ['three days on a Sunday', '2026-06-17', 'P3D', '2026-06-12'],
    ['over Easter', '2026-04-07', 'P1D', '2026-04-02'],
    ['over New Year', '2027-01-04', 'P3D', '2026-12-31'],
    ['one month', '2026-06-15', 'P1M', '2026-05-15'],
    ['one month before a 31st', '2026-12-31', 'P1M', '2026-11-30'],
    ['one month before 31 March', '2027-03-31', 'P1M', '2027-02-26'],
    ['one month before 31 March of a leap year', '2028-03-31', 'P1M', '2028-02-29'],
    ['one month over the turn of the year', '2027-01-22', 'P1M', '2026-12-22'],
    ['thirteen months', '2027-01-22', 'P13M', '2025-12-22'],
    ['one year before 29 February', '2028-02-29', 'P1Y', '2027-02-26'],
    ['five working days', '2026-12-30', 'P5WD', '2026-12-22'],
    ['one working day before a Sunday', '2026-06-14', 'P1WD', '2026-06-12'],
  ])('%s', (_, lastDay, before, warning) => {
    expect(earlyWarning(lastDay, before)).toBe(warning);
  });

  test.each<[title: string, lastDay: string, before: string, place: string | undefined, code: string]>([
    ['an impossible date', '2026-02-30', 'P1W', undefined, 'deadline-date-invalid'],
    ['an unreadable period', '2026-05-05', 'P1X', undefined, 'deadline-period-invalid'],
    ['hours', '2026-05-05', 'PT24H', undefined, 'deadline-unit-mismatch'],
    ['an unknown place', '2026-05-05', 'P1W', 'nowhere', 'deadline-place-unknown'],
    ['a date before the calendar', '1995-01-10', 'P2W', undefined, 'deadline-calendar-unknown'],
    ['working days before the calendar', '1995-01-10', 'P20WD', undefined, 'deadline-calendar-unknown'],
    ['a date before all time', '2026-05-05', 'P9000Y', undefined, 'deadline-calendar-unknown'],
    ['days before all time', '2026-05-05', 'P999999999D', undefined, 'deadline-calendar-unknown'],
  ])('%s is refused', (_, lastDay, before, place, code) => {
    const refusal = refused(earlyWarning(lastDay, before, place));
    expect(refusal.code).toBe(code);
    expect(refusal.detail).toMatch(/\.$/);
  });
});
