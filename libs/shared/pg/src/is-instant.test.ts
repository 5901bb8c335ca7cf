import { isInstant } from './is-instant.js';

test.each([
  ['2026-11-23T07:45:00.123456Z', true],
  ['2028-02-29T00:00:00.000000Z', true],
  ['2026-02-29T00:00:00.000000Z', false],
  ['2026-02-31T00:00:00.000000Z', false],
  ['0000-01-01T00:00:00.000000Z', false],
  ['2026-13-01T00:00:00.000000Z', false],
  ['2026-11-23T24:00:00.000000Z', false],
  ['2026-11-23T07:45:00.123Z', false],
  ['2026-11-23', false],
  [20261123, false],
  [null, false],
])('%p is an instant: %p', (value, expected) => {
  expect(isInstant(value)).toBe(expected);
});
