import { isRefusal } from '@amtsweg/kernel';
import type { ClockSpec } from './clock-spec.js';
import { clockDeadline } from './clock-deadline.js';
import { clockStart, type ClockScope, type DispatchNote } from './clock-start.js';
import { soundProcedure } from './check/testing/sound-procedure.js';

const note = {
  dispatchId: 'first',
  documentId: 'd',
  channel: 'post',
  dispatchedOn: '2026-04-01',
};
const scope: ClockScope = {
  form: {},
  facts: { noticeDispatch: note },
  case: { receivedOn: '2026-02-12' },
  today: '2026-04-01',
};
const spec: ClockSpec = {
  label: 'Klagefrist',
  kind: 'statutory',
  legalBasis: '§ 74 Abs. 1 VwGO',
  bound: 'party',
  start: { notified: 'facts.noticeDispatch' },
  period: 'P1M',
};
const known: DispatchNote = { ...note, channel: 'post', receivedOn: null, replaces: null, kind: 'deemed' };

/** The last day of the clock; `open` while the notification is, `unknown` while there is nothing to count from. */
function lastDay(
  clock: ClockSpec,
  dispatches: readonly DispatchNote[] = [],
  law?: 'AO',
  over = scope,
): string {
  const procedure = law === undefined ? soundProcedure : { ...soundProcedure, law };
  const start = clockStart(procedure, clock, over, dispatches);
  if (start === null) return 'unknown';
  const deadline = clockDeadline(clock, start);
  if (isRefusal(deadline)) return deadline.code;
  return deadline?.lastDay ?? 'open';
}

describe('a clock counts from', () => {
  test('the notification, by the law of its procedure (D-01, D-02)', () => {
    expect(lastDay(spec)).toBe('2026-05-05');
    expect(lastDay(spec, [], 'AO')).toBe('2026-05-07');
  });

  test('a mere date as from a letter posted on that day', () => {
    expect(lastDay({ ...spec, start: { notified: '"2026-04-01"' } })).toBe('2026-05-05');
  });

  test('the receipt of the application (D-12)', () => {
    expect(lastDay({ ...spec, start: { rule: 'event', on: 'case.receivedOn' }, period: 'P3M' })).toBe(
      '2026-05-12',
    );
  });

  test('the day of the step where nothing else is said', () => {
    expect(lastDay({ ...spec, start: { rule: 'event' }, period: 'P1W' })).toBe('2026-04-08');
  });

  test('nothing, where the case does not know it', () => {
    expect(lastDay({ ...spec, start: { notified: 'facts.otherDispatch' } })).toBe('unknown');
    expect(lastDay({ ...spec, start: { rule: 'event', on: 'facts.nothing' } })).toBe('unknown');
  });

  test('a day after a closed season, where it falls into one (§ 39 (5) BNatSchG)', () => {
    expect(lastDay({ ...spec, closure: 'bnatschg-39-5' })).toBe('2026-10-01');
  });

  test('a year beyond the calendar is refused', () => {
    expect(lastDay({ ...spec, start: { rule: 'event', on: '"9999-12-31"' } })).toBe('deadline-overflow');
  });
});

describe('what became known of a dispatch since', () => {
  const again: DispatchNote = {
    ...known,
    dispatchId: 'second',
    dispatchedOn: '2026-06-01',
    replaces: 'first',
  };

  test.each<[string, readonly DispatchNote[], string]>([
    ['nothing', [known], '2026-05-05'],
    [
      'a later receipt that is proven',
      [{ ...known, receivedOn: '2026-04-20', kind: 'proven' }],
      '2026-05-20',
    ],
    ['that it came back', [{ ...known, kind: 'returned' }], 'open'],
    ['that it was sent anew', [known, again], '2026-07-06'],
    ['that it was sent anew, and served', [known, { ...again, channel: 'pzu' }], 'open'],
  ])('%s', (_, dispatches, expected) => {
    expect(lastDay(spec, dispatches)).toBe(expected);
  });
});
