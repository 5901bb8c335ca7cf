import { applySeasonClosure } from './apply-season-closure.js';
import { computeDeadline } from './compute-deadline.js';
import type { Deadline } from './deadline.js';
import { extendDeadline } from './extend-deadline.js';
import { seasonClosureNames, type SeasonClosureName } from './season-closures.js';
import { suspendAndResume } from './suspend-and-resume.js';
import { accepted } from './testing/accepted.js';
import { refused } from './testing/refused.js';

const endingAfter = (start: string, period: string, endMoves = true): Deadline =>
  accepted(computeDeadline({ rule: 'event', start, period, endMoves }));
const closed = (deadline: Deadline): Deadline => accepted(applySeasonClosure(deadline, 'bnatschg-39-5'));

describe('the felling season of § 39 (5) BNatSchG, closed from 1 March to 30 September', () => {
  test.each<[title: string, start: string, period: string, lastDay: string]>([
    ['the last day of February', '2025-02-27', 'P1D', '2025-02-28'],
    ['29 February', '2028-02-28', 'P1D', '2028-02-29'],
    ['1 October', '2026-09-30', 'P1D', '2026-10-01'],
    ['December', '2026-11-30', 'P1M', '2026-12-30'],
    ['May before the closure was law', '2009-04-15', 'P1M', '2009-05-15'],
  ])('leaves an end in %s as it is', (_, start, period, lastDay) => {
    const deadline = endingAfter(start, period);
    expect(deadline.lastDay).toBe(lastDay);
    expect(closed(deadline)).toBe(deadline);
  });

  test.each<[title: string, start: string, period: string, lastDay: string]>([
    ['1 March', '2027-02-28', 'P1D', '2027-10-01'],
    ['the first day of the law', '2010-02-28', 'P1D', '2010-10-01'],
    ['a weekend in February that moves into March', '2026-02-27', 'P1D', '2026-10-01'],
    ['May', '2026-04-15', 'P1M', '2026-10-01'],
    ['30 September', '2026-09-29', 'P1D', '2026-10-01'],
    ['a year whose 1 October is a Sunday', '2028-05-10', 'P1M', '2028-10-02'],
    ['a year whose 1 October is a Saturday before the holiday', '2033-05-10', 'P1M', '2033-10-04'],
  ])('moves an end in %s behind the season', (_, start, period, lastDay) => {
    expect(closed(endingAfter(start, period)).lastDay).toBe(lastDay);
  });

  test('names the season and the days', () => {
    const { derivation, endsAt } = closed(endingAfter('2033-05-10', 'P1M'));
    expect(endsAt).toBe('2033-10-04T22:00:00.000Z');
    expect(derivation.map(({ rule }) => rule).join(' ')).toBe('T-1 T-2 T-4 season T-4');
    expect(derivation.at(-2)).toEqual({
      rule: 'season',
      source: '§ 39 Abs. 5 Satz 1 Nr. 2 BNatSchG',
      date: '2033-10-01',
      text:
        'Die Frist würde am Freitag, 10. Juni 2033, enden, also in der Schonzeit für Bäume, Hecken und Gebüsche, ' +
        'die von Dienstag, 1. März 2033, bis Freitag, 30. September 2033, dauert. ' +
        'Sie endet nicht vor dem ersten Tag danach: Samstag, 1. Oktober 2033.',
      inputs: {
        closure: 'bnatschg-39-5',
        closureSince: '2010-03-01',
        lastDay: '2033-06-10',
        closedFrom: '2033-03-01',
        closedTo: '2033-09-30',
      },
    });
    expect(derivation.at(-1)?.text).toContain('Montag, 3. Oktober 2033 (Tag der Deutschen Einheit)');
  });

  test('applied twice changes nothing more', () => {
    const once = closed(endingAfter('2026-04-15', 'P1M'));
    expect(closed(once)).toBe(once);
  });

  test('leaves a fixed end on the first day after the season', () => {
    expect(closed(endingAfter('2033-05-10', 'P1M', false))).toMatchObject({ lastDay: '2033-10-01' });
  });

  test('an extension counts from the first day after the season, and the season may be applied again', () => {
    const extended = accepted(extendDeadline(closed(endingAfter('2026-04-15', 'P1M')), 'P6M'));
    expect(extended.lastDay).toBe('2027-04-01');
    expect(closed(extended).lastDay).toBe('2027-10-01');
  });

  test('a suspension counts from the moved last day', () => {
    const moved = closed(endingAfter('2026-04-15', 'P1M'));
    expect(accepted(suspendAndResume(moved, '2026-09-01', '2026-09-08')).lastDay).toBe('2026-10-08');
  });

  test('works on a deadline that was stored as JSON', () => {
    const deadline = endingAfter('2026-04-15', 'P1M');
    const stored: Deadline = JSON.parse(JSON.stringify(deadline));
    expect(closed(stored)).toEqual(closed(deadline));
  });
});

describe('what has no answer is refused', () => {
  const may = endingAfter('2026-04-15', 'P1M');

  test.each(['nope', '', '__proto__', 'constructor'])('the closure "%s" is unknown', (name) => {
    const refusal = refused(applySeasonClosure(may, name as SeasonClosureName));
    expect(refusal.code).toBe('season-closure-unknown');
    expect(refusal.fields['known']).toEqual(seasonClosureNames);
  });

  test('an hour period within the season, but not outside', () => {
    const hours = (start: string): Deadline =>
      accepted(computeDeadline({ rule: 'event', start, period: 'PT24H' }));
    const inMay = applySeasonClosure(hours('2026-05-05T08:00:00Z'), 'bnatschg-39-5');
    expect(refused(inMay).code).toBe('deadline-unit-mismatch');
    const december = hours('2026-12-05T08:00:00Z');
    expect(closed(december)).toBe(december);
  });

  test('a deadline without its derivation, or with an impossible last day', () => {
    const bare = applySeasonClosure({ ...may, derivation: [] }, 'bnatschg-39-5');
    expect(refused(bare).code).toBe('deadline-without-derivation');
    const impossible = applySeasonClosure({ ...may, lastDay: '2026-02-30' }, 'bnatschg-39-5');
    expect(refused(impossible).code).toBe('deadline-date-invalid');
  });
});
