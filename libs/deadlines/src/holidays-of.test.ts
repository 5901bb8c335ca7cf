import { getHolidays } from 'feiertagejs';
import { holidaysOf } from './holidays-of.js';
import { isWorkingDay } from './is-working-day.js';

const dates = (year: number): string[] => holidaysOf(year).map(({ date }) => date);

describe('public holidays of Lower Saxony (T-11)', () => {
  test.each([
    [2025, '01-01, 04-18, 04-21, 05-01, 05-29, 06-09, 10-03, 10-31, 12-25, 12-26'],
    [2026, '01-01, 04-03, 04-06, 05-01, 05-14, 05-25, 10-03, 10-31, 12-25, 12-26'],
    [2027, '01-01, 03-26, 03-29, 05-01, 05-06, 05-17, 10-03, 10-31, 12-25, 12-26'],
    [2028, '01-01, 04-14, 04-17, 05-01, 05-25, 06-05, 10-03, 10-31, 12-25, 12-26'],
  ])('%i is as printed in domain.md', (year, printed) => {
    expect(dates(year)).toEqual(printed.split(', ').map((day) => `${year}-${day}`));
  });

  test.each(Array.from({ length: 18 }, (_, index) => 2018 + index))('%i agrees with feiertagejs', (year) => {
    const theirs = getHolidays(year, 'NI').map(({ dateString }) => dateString);
    expect(dates(year)).toEqual([...theirs].sort());
  });

  test('31 October begins in 2018, with a single one before in 2017', () => {
    expect(dates(2016)).not.toContain('2016-10-31');
    expect(holidaysOf(2017)).toContainEqual({
      date: '2017-10-31',
      name: 'Reformationstag (500 Jahre Reformation)',
    });
    expect(holidaysOf(2018)).toContainEqual({ date: '2018-10-31', name: 'Reformationstag' });
  });

  test('Easter falls on its earliest and latest days', () => {
    expect(holidaysOf(2285)).toContainEqual({ date: '2285-03-23', name: 'Ostermontag' });
    expect(holidaysOf(2038)).toContainEqual({ date: '2038-04-26', name: 'Ostermontag' });
  });

  test('years before the calendar are empty, not guessed', () => {
    expect(holidaysOf(1994)).toEqual([]);
    expect(holidaysOf(1995)).toHaveLength(9);
  });

  test('working days leave out weekends and holidays, not 24 December', () => {
    expect(isWorkingDay('2026-12-24')).toBe(true);
    expect(isWorkingDay('2026-12-25')).toBe(false);
    expect(isWorkingDay('2026-05-09')).toBe(false);
    expect(isWorkingDay('2026-05-10')).toBe(false);
    expect(isWorkingDay('2026-05-11', 'DE-NI')).toBe(true);
  });
});
