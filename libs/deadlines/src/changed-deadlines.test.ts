import { computeDeadline } from './compute-deadline.js';
import type { Deadline } from './deadline.js';
import { extendDeadline } from './extend-deadline.js';
import { suspendAndResume } from './suspend-and-resume.js';
import { accepted } from './testing/accepted.js';
import { refused } from './testing/refused.js';

const threeMonths = accepted(computeDeadline({ rule: 'event', start: '2026-02-13', period: 'P3M' }));

describe('extension (§ 190 BGB)', () => {
  test('counts from the unmoved end, so that a weekend in between is not given twice', () => {
    const weekend = accepted(computeDeadline({ rule: 'event', start: '2026-07-31', period: 'P3M' }));
    expect(weekend.lastDay).toBe('2026-11-02');
    expect(accepted(extendDeadline(weekend, 'P2W')).lastDay).toBe('2026-11-16');
    expect(accepted(extendDeadline(weekend, 'P4D')).lastDay).toBe('2026-11-04');
  });

  test('appends to the derivation and changes nothing before', () => {
    const extended = accepted(extendDeadline(threeMonths, 'P2M'));
    expect(extended.derivation.slice(0, threeMonths.derivation.length)).toEqual(threeMonths.derivation);
    expect(extended.derivation.at(-2)?.text).toBe(
      'Die Frist wird um zwei Monate verlängert. Gezählt wird vom bisherigen, nicht verschobenen Ende, ' +
        'Mittwoch, 13. Mai 2026, bis Montag, 13. Juli 2026.',
    );
  });

  test('works on a deadline that was stored as JSON', () => {
    const stored: Deadline = JSON.parse(JSON.stringify(threeMonths));
    expect(extendDeadline(stored, 'P2M')).toEqual(extendDeadline(threeMonths, 'P2M'));
  });

  test('keeps a fixed end fixed and the law of the first computation', () => {
    const fixed = accepted(
      computeDeadline({ rule: 'ao-post', start: '2026-04-01', period: 'P1M', endMoves: false }),
    );
    const extended = accepted(extendDeadline(fixed, 'P2D'));
    expect(extended.lastDay).toBe('2026-05-09');
    expect(extended.derivation.at(-1)?.source).toContain('AO');
  });

  test('may be repeated where the law sets no limit', () => {
    const once = accepted(extendDeadline(threeMonths, 'P1M'));
    expect(accepted(extendDeadline(once, 'P1M')).lastDay).toBe('2026-07-13');
    expect(accepted(extendDeadline(once, 'P1M', { limit: 2 })).lastDay).toBe('2026-07-13');
  });

  test('adds hours to hour periods only', () => {
    const hours = accepted(
      computeDeadline({ rule: 'event', start: '2026-05-05T08:00:00Z', period: 'PT24H' }),
    );
    const extended = accepted(extendDeadline(hours, 'PT12H'));
    expect(extended).toMatchObject({ lastDay: '2026-05-06', endsAt: '2026-05-06T20:00:00.000Z' });
    expect(refused(extendDeadline(hours, 'P1D')).code).toBe('deadline-unit-mismatch');
    expect(refused(suspendAndResume(hours, '2026-05-05', '2026-05-06')).code).toBe('deadline-unit-mismatch');
  });
});

describe('suspension (§ 209 BGB by analogy)', () => {
  test('moves the last day by the suspended days and then to a working day', () => {
    const resumed = accepted(suspendAndResume(threeMonths, '2026-03-01', '2026-03-11'));
    expect(resumed.lastDay).toBe('2026-05-26');
    expect(resumed.derivation.at(-2)).toMatchObject({
      rule: 'suspension',
      date: '2026-05-23',
      inputs: { days: 10 },
    });
    expect(resumed.derivation.at(-1)?.text).toContain('Montag, 25. Mai 2026 (Pfingstmontag)');
  });

  test('from the day of the event on, only days that count are given back', () => {
    const onEventDay = accepted(suspendAndResume(threeMonths, '2026-02-13', '2026-02-20'));
    expect(onEventDay).toMatchObject({ lastDay: '2026-05-19' });
  });

  test('of no days changes no date', () => {
    expect(accepted(suspendAndResume(threeMonths, '2026-03-01', '2026-03-01')).lastDay).toBe('2026-05-13');
  });

  test('is followed by an extension from the new end', () => {
    const resumed = accepted(suspendAndResume(threeMonths, '2026-03-01', '2026-03-08'));
    expect(resumed.lastDay).toBe('2026-05-20');
    expect(accepted(extendDeadline(resumed, 'P2M')).lastDay).toBe('2026-07-20');
  });
});
