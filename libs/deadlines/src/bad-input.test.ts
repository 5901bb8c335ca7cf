import { addPeriod } from './add-period.js';
import { computeDeadline } from './compute-deadline.js';
import type { Deadline, DeadlineRequest } from './deadline.js';
import { extendDeadline } from './extend-deadline.js';
import { germanDate } from './german-date.js';
import { holidaysOf } from './holidays-of.js';
import { isWorkingDay } from './is-working-day.js';
import { localDate } from './local-date.js';
import { notificationDate } from './notification-date.js';
import { notificationRules } from './notification-rules.js';
import { parseRule } from './parse-rule.js';
import { retrievalWindow } from './retrieval-window.js';
import { suspendAndResume } from './suspend-and-resume.js';
import { accepted } from './testing/accepted.js';
import { refused } from './testing/refused.js';

const sound: DeadlineRequest = { rule: 'event', start: '2026-02-13', period: 'P3M' };
const deadline = accepted(computeDeadline(sound));

describe('bad input is refused with a code and a German sentence', () => {
  test.each<[string, Partial<DeadlineRequest>, string]>([
    ['an impossible date', { start: '2026-02-30' }, 'deadline-date-invalid'],
    ['a month 13', { start: '2026-13-01' }, 'deadline-date-invalid'],
    ['29 February 2100', { start: '2100-02-29' }, 'deadline-date-invalid'],
    ['the year 0', { start: '0000-01-01' }, 'deadline-date-invalid'],
    ['a German date', { start: '05.05.2026' }, 'deadline-date-invalid'],
    ['no date', { start: '' }, 'deadline-date-invalid'],
    ['a local time', { start: '2026-10-25T02:30:00' }, 'deadline-instant-invalid'],
    ['an instant on 30 February', { start: '2026-02-30T02:30:00Z' }, 'deadline-instant-invalid'],
    ['an unknown place', { place: 'AT-9-wien' }, 'deadline-place-unknown'],
    ['a negative period', { period: '-P1M' }, 'deadline-period-invalid'],
    ['a negative count', { period: 'P-1M' }, 'deadline-period-invalid'],
    ['no length', { period: 'P0D' }, 'deadline-period-invalid'],
    ['no period', { period: '' }, 'deadline-period-invalid'],
    ['a mixed period', { period: 'P1M2D' }, 'deadline-period-invalid'],
    ['minutes', { period: 'PT30M' }, 'deadline-period-invalid'],
    ['too many working days', { period: 'P1001WD' }, 'deadline-period-too-long'],
    ['the year 10000', { period: 'P7974Y' }, 'deadline-overflow'],
    ['endless days', { period: 'P999999999D' }, 'deadline-overflow'],
    ['endless hours', { period: 'PT999999999H' }, 'deadline-overflow'],
    ['working days over the end of time', { start: '9999-12-30', period: 'P9WD' }, 'deadline-overflow'],
    ['the last day there is', { start: '9999-12-31', period: 'P1D' }, 'deadline-overflow'],
    ['a posting at the end of time', { rule: 'ao-post', start: '9999-12-30' }, 'deadline-overflow'],
    ['a posting before the statute', { rule: 'vwvfg-post', start: '1970-01-01' }, 'deadline-law-unknown'],
    ['an end before the calendar', { start: '1980-01-01' }, 'deadline-calendar-unknown'],
    [
      'working days before the calendar',
      { start: '1980-01-01', period: 'P5WD' },
      'deadline-calendar-unknown',
    ],
  ])('%s', (_, change, code) => {
    const refusal = refused(computeDeadline({ ...sound, ...change }));
    expect(refusal.code).toBe(code);
    expect(refusal.detail).toMatch(/\.$/);
  });

  test.each(['nope', '', 'constructor', '__proto__', 'toString'])('the rule "%s" is unknown', (name) => {
    const refusal = refused(parseRule(name));
    expect(refusal.code).toBe('deadline-rule-unknown');
    expect(refusal.fields['known']).toEqual(Object.keys(notificationRules));
  });

  test('an end before the calendar is possible when it does not move', () => {
    expect(accepted(computeDeadline({ ...sound, start: '1980-01-01', endMoves: false })).lastDay).toBe(
      '1980-04-01',
    );
  });

  test('every other verb refuses alike', () => {
    expect(refused(notificationDate('vwvfg-post', '2026-02-30')).code).toBe('deadline-date-invalid');
    expect(refused(notificationDate('vwvfg-post', '2026-02-03', 'nowhere')).code).toBe(
      'deadline-place-unknown',
    );
    expect(refused(retrievalWindow('2026-02-30')).code).toBe('deadline-date-invalid');
    expect(refused(retrievalWindow('2016-02-01')).code).toBe('deadline-law-unknown');
    expect(refused(addPeriod('2026-02-30', 'P1M')).code).toBe('deadline-date-invalid');
    expect(refused(addPeriod('2026-02-03', 'P1X')).code).toBe('deadline-period-invalid');
    expect(refused(addPeriod('2026-02-03', 'PT1H')).code).toBe('deadline-unit-mismatch');
    expect(refused(extendDeadline(deadline, 'P0M')).code).toBe('deadline-period-invalid');
    expect(refused(extendDeadline(deadline, 'PT1H')).code).toBe('deadline-unit-mismatch');
    expect(refused(extendDeadline(deadline, 'P9000Y')).code).toBe('deadline-overflow');
  });

  test('suspension keeps its order', () => {
    expect(refused(suspendAndResume(deadline, '2026-02-12', '2026-03-01')).code).toBe(
      'deadline-suspended-before-start',
    );
    expect(refused(suspendAndResume(deadline, '2026-05-14', '2026-06-01')).code).toBe(
      'deadline-suspended-after-end',
    );
    expect(refused(suspendAndResume(deadline, '2026-03-02', '2026-03-01')).code).toBe(
      'deadline-resumed-before-suspended',
    );
    expect(refused(suspendAndResume(deadline, '2026-03-02', '2026-02-30')).code).toBe(
      'deadline-date-invalid',
    );
    expect(refused(suspendAndResume(deadline, '2026-03-02', '9999-12-31')).code).toBe('deadline-overflow');
  });

  test('a deadline without its derivation is neither extended nor suspended', () => {
    const bare: Deadline = { ...deadline, derivation: [] };
    expect(refused(extendDeadline(bare, 'P1M')).code).toBe('deadline-without-derivation');
    expect(refused(suspendAndResume(bare, '2026-03-01', '2026-03-02')).code).toBe(
      'deadline-without-derivation',
    );
  });

  test('functions whose answer has no room for a refusal say what is wrong', () => {
    expect(() => germanDate('2026-02-30')).toThrow(RangeError);
    expect(() => isWorkingDay('2026-02-30')).toThrow(RangeError);
    expect(() => isWorkingDay('2026-02-03', 'nowhere')).toThrow('kein Feiertagskalender');
    expect(() => isWorkingDay('1994-12-31')).toThrow('reicht bis 1995-01-01 zurück');
    expect(() => holidaysOf(10_000)).toThrow(RangeError);
    expect(() => holidaysOf(2026, 'nowhere')).toThrow(RangeError);
    expect(() => localDate('yesterday')).toThrow(RangeError);
    expect(() => localDate(new Date(Number.NaN))).toThrow(RangeError);
  });
});
