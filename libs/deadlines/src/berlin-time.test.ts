import { Temporal } from 'temporal-polyfill';
import { berlinDay, berlinMidnight, berlinOffset } from './berlin-time.js';
import { civilDate } from './civil-date.js';
import { epochDay } from './epoch-day.js';
import { formatDate } from './format-date.js';
import { localDate } from './local-date.js';

const formatter = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

describe('Berlin time (T-10)', () => {
  test('midnight of every day from 1990 to 2100 agrees with the time zone database', () => {
    for (let day = epochDay(1990, 1, 1); day <= epochDay(2100, 12, 31); day += 1) {
      const { month } = civilDate(day);
      // The rule can only err around the changes of clocks; elsewhere one day in ten is enough.
      if (month !== 3 && month !== 4 && month !== 9 && month !== 10 && day % 10 !== 0) continue;
      const zoned = Temporal.PlainDate.from(formatDate(day)).toZonedDateTime('Europe/Berlin');
      if (berlinMidnight(day) !== zoned.epochMilliseconds) throw new Error(`differs on ${formatDate(day)}`);
    }
  });

  test('the local date of every hour around each change of clocks agrees with Intl', () => {
    for (let year = 1990; year <= 2100; year += 1) {
      for (const month of [3, 9, 10]) {
        const last = epochDay(year, month, 30) * 86_400_000;
        for (let hours = -9 * 24; hours <= 48; hours += 1) {
          const instant = new Date(last + hours * 3_600_000 - 1);
          if (localDate(instant) !== formatter.format(instant))
            throw new Error(`differs at ${instant.toISOString()}`);
        }
      }
    }
  });

  test.each([
    ['2026-03-28T22:59:59.999Z', '2026-03-28'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T21:59:59Z', '2026-10-24'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
    ['2026-12-31T23:30:00Z', '2027-01-01'],
    ['1945-06-01T21:30:00Z', '1945-06-02'],
  ])('%s is %s in Berlin', (instant, date) => {
    expect(localDate(instant)).toBe(date);
    expect(localDate(new Date(instant))).toBe(date);
  });

  test('the clock changes at 01:00 UTC', () => {
    const change = Date.parse('2026-03-29T01:00:00Z');
    expect([berlinOffset(change - 1), berlinOffset(change)]).toEqual([3_600_000, 7_200_000]);
    expect(berlinDay(change)).toBe(epochDay(2026, 3, 29));
  });
});
