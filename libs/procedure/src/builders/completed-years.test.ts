import { feel } from '../feel.js';
import { completedYears } from './completed-years.js';

test.each([
  ['2026-01-12', '2026-01-12', 0],
  ['2014-01-13', '2026-01-12', 11],
  ['2014-01-12', '2026-01-12', 12],
  ['2020-02-29', '2026-02-27', 5],
  ['2020-02-29', '2026-02-28', 6],
  ['1950-05-01', '2026-01-12', 18],
])('born on %s, on %s: %d years', (birthDate, today, years) => {
  expect(feel(completedYears('form.birthDate', 18), { form: { birthDate }, today })).toBe(years);
});
