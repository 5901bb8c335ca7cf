import fc from 'fast-check';
import { computeDeadline } from './compute-deadline.js';
import type { Deadline, NotificationRule } from './deadline.js';
import { deadlineFromNotification } from './deadline-from-notification.js';
import type { DispatchChannel } from './dispatch-channels.js';
import type { Dispatched } from './dispatched.js';
import { extendDeadline } from './extend-deadline.js';
import type { LawName } from './laws.js';
import { remedyPeriod, type RemedyInstruction } from './remedy-period.js';
import { suspendAndResume } from './suspend-and-resume.js';
import { accepted } from './testing/accepted.js';
import { dates, fewerRuns, periods } from './testing/arbitraries.js';
import { refused } from './testing/refused.js';

const dispatch = (
  law: LawName,
  channel: DispatchChannel,
  dispatchedOn: string,
  receivedOn?: string,
): Dispatched => ({ law, channel, dispatchedOn, ...(receivedOn === undefined ? {} : { receivedOn }) });

const known = (dispatched: Dispatched, period: string, options?: { endMoves?: boolean }): Deadline => {
  const deadline = accepted(deadlineFromNotification(dispatched, period, options));
  if (deadline === null) throw new Error('the notification is open');
  return deadline;
};

describe('the deadline from a notification', () => {
  test('D-01 is that of the rule', () => {
    const deadline = known(dispatch('VwVfG', 'post', '2026-04-01'), 'P1M');
    expect(deadline).toMatchObject({ notifiedOn: '2026-04-05', lastDay: '2026-05-05' });
    expect(deadline).toEqual(computeDeadline({ rule: 'vwvfg-post', start: '2026-04-01', period: 'P1M' }));
  });

  test.each<DispatchChannel>(['pzu', 'receipt', 'retrieval', 'abroad'])(
    '%s has none while it is open',
    (channel) => {
      expect(deadlineFromNotification(dispatch('VwVfG', channel, '2026-04-01'), 'P1M')).toBeNull();
    },
  );

  test('a retrieval that came too late has none', () => {
    const late = dispatch('VwVfG', 'retrieval', '2026-06-02', '2026-06-30');
    expect(deadlineFromNotification(late, 'P1M')).toBeNull();
  });

  test.each<[law: LawName, steps: string, moves: string]>([
    ['VwVfG', 'T-7 LC-37 T-1 T-2 T-4', '§ 31 Abs. 3 Satz 1 VwVfG'],
    ['AO', 'T-7 T-4 LC-37 T-1 T-2 T-4', '§ 108 Abs. 3 AO'],
    ['SGB X', 'T-7 LC-37 T-1 T-2 T-4', '§ 26 Abs. 3 Satz 1 SGB X'],
  ])('counts a later receipt from that day, under the same law (%s)', (law, steps, moves) => {
    const deadline = known(dispatch(law, 'post', '2026-04-01', '2026-04-13'), 'P1M');
    expect(deadline).toMatchObject({
      startedOn: '2026-04-13',
      notifiedOn: '2026-04-13',
      lastDay: '2026-05-13',
    });
    expect(deadline.derivation.map(({ rule }) => rule).join(' ')).toBe(steps);
    expect(deadline.derivation.at(-1)?.source).toContain(moves);
  });

  test('an earlier receipt gives nothing away', () => {
    const early = known(dispatch('AO', 'post', '2026-04-01', '2026-04-02'), 'P1M');
    expect(early).toMatchObject({ notifiedOn: '2026-04-07', lastDay: '2026-05-07' });
  });

  test('a letter abroad counts from its receipt under its own law', () => {
    const deadline = known(dispatch('SGB X', 'abroad', '2026-04-01', '2026-04-30'), 'P1M');
    expect(deadline).toMatchObject({ notifiedOn: '2026-04-30', lastDay: '2026-06-01' });
    expect(deadline.derivation.map(({ rule }) => rule).join(' ')).toBe('T-8 T-1 T-2 T-4');
    expect(deadline.derivation.at(-1)?.source).toContain('SGB X');
  });

  test('hours run from the moment of service, and from midnight after a fiction', () => {
    const served = known(dispatch('VwVfG', 'pzu', '2026-04-01', '2026-04-02T08:00:00Z'), 'PT24H');
    expect(served.endsAt).toBe('2026-04-03T08:00:00.000Z');
    const posted = known(dispatch('VwVfG', 'post', '2026-04-01T08:00:00Z'), 'PT24H');
    expect(posted.endsAt).toBe('2026-04-06T22:00:00.000Z');
  });

  test('is extended, suspended and fixed like any other', () => {
    const late = dispatch('AO', 'post', '2026-04-01', '2026-04-13');
    expect(accepted(extendDeadline(known(late, 'P1M'), 'P1M')).lastDay).toBe('2026-06-15');
    expect(accepted(suspendAndResume(known(late, 'P1M'), '2026-04-20', '2026-04-27')).lastDay).toBe(
      '2026-05-20',
    );
    expect(known(late, 'P5D', { endMoves: false }).lastDay).toBe('2026-04-18');
    expect(known(late, 'P5D').lastDay).toBe('2026-04-20');
  });

  test('refuses what its parts refuse', () => {
    const sound = dispatch('VwVfG', 'post', '2026-04-01');
    const codeOf = (value: unknown): string => refused(value).code;
    expect(codeOf(deadlineFromNotification(sound, 'P0M'))).toBe('deadline-period-invalid');
    expect(codeOf(deadlineFromNotification(sound, 'P9000Y'))).toBe('deadline-overflow');
    expect(codeOf(deadlineFromNotification(sound, 'P1M', { place: 'nowhere' }))).toBe(
      'deadline-place-unknown',
    );
    const before = dispatch('VwVfG', 'pzu', '2026-04-02', '2026-04-01');
    expect(codeOf(deadlineFromNotification(before, 'P1M'))).toBe('notification-before-dispatch');
    const endOfTime = dispatch('VwVfG', 'pzu', '2026-04-02', '9999-12-31');
    expect(codeOf(deadlineFromNotification(endOfTime, 'P1D'))).toBe('deadline-overflow');
  });
});

describe('the remedy period (§ 58 VwGO)', () => {
  test.each<[RemedyInstruction, string, string]>([
    ['given', 'P1M', '2026-04-02'],
    ['missing', 'P1Y', '2027-03-02'],
    ['wrong', 'P1Y', '2027-03-02'],
  ])('D-13 with an instruction %s is %s', (instruction, period, lastDay) => {
    expect(remedyPeriod(instruction)).toBe(period);
    const served = dispatch('VwVfG', 'pzu', '2026-02-27', '2026-03-02');
    expect(known(served, remedyPeriod(instruction))).toMatchObject({ notifiedOn: '2026-03-02', lastDay });
  });
});

describe('property: without proof of another receipt it is the deadline of the rule', () => {
  const ways: [LawName, DispatchChannel, NotificationRule][] = [
    ['VwVfG', 'post', 'vwvfg-post'],
    ['VwVfG', 'electronic', 'vwvfg-electronic'],
    ['VwVfG', 'portal', 'ozg9-mailbox'],
    ['VwVfG', 'registered', 'registered-letter'],
    ['VwVfG', 'public', 'public-notice'],
    ['AO', 'post', 'ao-post'],
    ['AO', 'abroad', 'ao-post-abroad'],
    ['AO', 'electronic', 'ao-electronic'],
    ['AO', 'portal', 'ao-electronic'],
    ['SGB X', 'post', 'sgbx-post'],
    ['SGB X', 'electronic', 'sgbx-electronic'],
    ['SGB X', 'portal', 'sgbx-electronic'],
  ];

  test('for all laws and fiction channels', () => {
    const hours = fc.integer({ min: 1, max: 200 }).map((n) => `PT${n}H`);
    const anyPeriod = fc.oneof(periods, hours);
    fc.assert(
      fc.property(
        fc.constantFrom(...ways),
        dates,
        anyPeriod,
        fc.boolean(),
        (way, start, period, endMoves) => {
          const [law, channel, rule] = way;
          expect(deadlineFromNotification(dispatch(law, channel, start), period, { endMoves })).toEqual(
            computeDeadline({ rule, start, period, endMoves }),
          );
        },
      ),
      fewerRuns,
    );
  });

  test.each<[LawName, DispatchChannel, string, string]>([
    // Easter Sunday moves over Easter Monday in tax law only (BFH on § 108 (3) AO and § 4 (2) VwZG).
    ['AO', 'registered', '2026-04-07', '§ 108'],
    ['SGB X', 'registered', '2026-04-05', '§ 26'],
    ['VwVfG', 'registered', '2026-04-05', '§ 31'],
    ['AO', 'public', '2026-04-15', '§ 108'],
  ])('under %s, %s is reckoned by that law', (law, channel, notifiedOn, source) => {
    const deadline = known(dispatch(law, channel, '2026-04-01'), 'P1M');
    expect(deadline.notifiedOn).toBe(notifiedOn);
    expect(deadline.derivation.at(-1)?.source).toContain(source);
  });

  test('for formal service and retrieval from the day of receipt', () => {
    const received = fc.constantFrom<[LawName, DispatchChannel, NotificationRule]>(
      ['VwVfG', 'pzu', 'formal-service'],
      ['VwVfG', 'retrieval', 'vwvfg-portal-retrieval'],
    );
    fc.assert(
      fc.property(received, dates, periods, ([law, channel, rule], start, period) => {
        expect(deadlineFromNotification(dispatch(law, channel, start, start), period)).toEqual(
          computeDeadline({ rule, start, period }),
        );
      }),
      fewerRuns,
    );
  });
});
