import { measureDates } from './measure-dates.js';

test('the same dates are computed in every run', () => {
  const { checksum, ...first } = measureDates(12_000);
  expect(first.dates).toBe(12_000);
  expect(first.perSecond).toBeGreaterThan(0);
  expect(measureDates(12_000).checksum).toBe(checksum);
});

test('each date counts in the checksum', () => {
  expect(measureDates(50).checksum).not.toBe(measureDates(51).checksum);
});
