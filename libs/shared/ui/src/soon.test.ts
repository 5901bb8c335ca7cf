import { soon } from './soon.js';

test('a follow-up in a week falls on a working day of the week', () => {
  expect(soon('2026-11-23').map(({ day }) => day)).toEqual(['2026-11-30', '2026-12-07', '2026-12-21']);
  expect(soon('2026-11-21').map(({ day }) => day)).toEqual(['2026-11-30', '2026-12-07', '2026-12-21']);
});
