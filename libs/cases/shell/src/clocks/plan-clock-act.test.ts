import fc from 'fast-check';
import type { ActiveClock, ClockChange } from '@amtsweg/cases-store';
import { isWorkingDay, type DerivationStep } from '@amtsweg/deadlines';
import { isRefusal, type Refusal } from '@amtsweg/kernel';
import { clockDeadline, type ClockSpec, type Procedure } from '@amtsweg/procedure';
import { smallProcedure } from '../testing/small-procedure.js';
import { clockDates } from './clock-dates.js';
import type { ClockRequest } from './clock-request.js';
import { clockIdOf, planClockAct } from './plan-clock-act.js';

const seed = Date.now() % 2 ** 31;

const own: ClockSpec = {
  label: 'Frist zur Nachreichung',
  kind: 'setByAuthority',
  legalBasis: '§ 31 Abs. 2 VwVfG',
  bound: 'party',
  start: { rule: 'event' },
  period: 'P2W',
  warnings: [{ before: 'P3D', to: 'clerk' }],
};

/** § 42a VwVfG: one extension, in time; D-11. */
const fiction: ClockSpec = {
  ...own,
  label: 'Entscheidungsfrist',
  kind: 'statutory',
  legalBasis: '§ 42a Abs. 2 VwVfG',
  bound: 'authority',
  period: 'P3M',
  extension: { legalBasis: '§ 42a Abs. 2 Satz 3 und 4 VwVfG', times: 1, noticeInTime: true },
};

function started(spec: ClockSpec, day: string): ActiveClock {
  const deadline = clockDeadline(spec, { kind: 'day', day });
  if (deadline === null || isRefusal(deadline)) throw new Error('no deadline');
  const { warnings: _, derivation, ...dates } = clockDates(spec, deadline);
  return {
    ...{ timer: 'xstate.after.patience.case.approved.waiting', name: 'patience', label: spec.label },
    ...{ startedSeq: 3, state: 'running', suspendedOn: null, dispatchId: null, lastChange: null },
    ...dates,
    derivation: derivation as unknown as readonly DerivationStep[],
  };
}

function plan(
  spec: ClockSpec,
  clock: ActiveClock,
  request: ClockRequest,
  today: string,
  states = ['approved.waiting'],
) {
  const procedure: Procedure = { ...smallProcedure, clocks: { ...smallProcedure.clocks, patience: spec } };
  const desk = { clocks: [clock], dispatches: [], parties: [], issued: {} };
  const time = { instant: `${today}T09:00:00Z`, today };
  return planClockAct(procedure, { states }, desk, clockIdOf(clock), request, 'anna', time);
}

function done(answer: ClockChange | Refusal): ClockChange {
  if (isRefusal(answer)) throw new Error(`${answer.code}: ${answer.detail}`);
  return answer;
}

/** The clock as the database holds it after a change. */
function changed(clock: ActiveClock, change: ClockChange): ActiveClock {
  const { state, startedOn, lastDay, dueAt, suspendedOn, derivation, act, effectiveOn, actor } = change;
  return {
    ...clock,
    ...{ startedOn, lastDay, dueAt, suspendedOn },
    state: state === 'stopped' ? 'exceeded' : state,
    derivation: derivation as unknown as readonly DerivationStep[],
    lastChange: { act, effectiveOn, actor },
  };
}

const suspend = (from: string | null = null): ClockRequest => ({ act: 'suspend', reason: 'Krankheit', from });
const resume = (from: string | null = null): ClockRequest => ({ act: 'resume', reason: 'Gesund', from });
const extend = (period: string, noticeOn: string | null = null): ClockRequest => ({
  act: 'extend',
  reason: 'Ausland',
  period,
  noticeOn,
});

describe('the period of § 42a VwVfG (D-11)', () => {
  const clock = started(fiction, '2026-02-13');

  test('is extended once, counted from its end', () => {
    expect(clock.lastDay).toBe('2026-05-13');
    const change = done(plan(fiction, clock, extend('P2M'), '2026-05-12'));
    expect(change).toMatchObject({
      state: 'running',
      lastDay: '2026-07-13',
      legalBasis: '§ 42a Abs. 2 Satz 3 und 4 VwVfG',
    });
    expect(plan(fiction, changed(clock, change), extend('P1M'), '2026-06-01')).toMatchObject({
      code: 'deadline-extension-limit',
    });
  });

  test.each([
    ['the applicant learned of it when it was over', '2026-05-14', 'clock-notice-late'],
    ['the applicant is said to have learned of it before it ran', '2026-02-12', 'clock-notice-late'],
    ['the applicant will learn of it', '2026-06-01', 'clock-day-ahead'],
    ['no such day', '2026-02-30', 'deadline-date-invalid'],
  ])('is not extended when %s', (_, noticeOn, code) => {
    expect(plan(fiction, clock, extend('P2M', noticeOn), '2026-05-14')).toMatchObject({ code });
  });
});

describe('a suspension', () => {
  const clock = started(own, '2026-03-02');

  test.each<[string, ActiveClock, ClockRequest, string]>([
    ['before the start', clock, suspend('2026-03-01'), 'deadline-suspended-before-start'],
    [
      'after the end',
      { ...clock, dueAt: '2026-03-16T23:00:00Z' },
      suspend('2026-03-17'),
      'deadline-suspended-after-end',
    ],
    [
      'of what is suspended',
      { ...clock, state: 'suspended', suspendedOn: '2026-03-05' },
      suspend(),
      'clock-state',
    ],
    ['of what waits for its start', { ...clock, state: 'pending' }, suspend(), 'clock-state'],
    [
      'over days for which it was suspended already',
      { ...clock, lastChange: { act: 'resume', effectiveOn: '2026-03-10', actor: 'anna' } },
      suspend('2026-03-08'),
      'clock-suspended-before',
    ],
    ['that never was: nothing to resume', clock, resume(), 'clock-not-suspended'],
    [
      'resumed before it began',
      { ...clock, state: 'suspended', suspendedOn: '2026-03-05' },
      resume('2026-03-04'),
      'deadline-resumed-before-suspended',
    ],
  ])('%s is refused', (_, subject, request, code) => {
    expect(plan(own, subject, request, '2026-03-20')).toMatchObject({ code });
  });

  test('leaves what was left: after eleven days eleven days later', () => {
    const paused = changed(clock, done(plan(own, clock, suspend('2026-03-05'), '2026-03-05')));
    const change = done(plan(own, paused, resume('2026-03-16'), '2026-03-16'));
    // 16 March and eleven days are Friday, 27 March.
    expect(change).toMatchObject({ lastDay: '2026-03-27', warnings: [{ on: '2026-03-24', to: 'clerk' }] });
  });

  test('does not end by hand while the case waits', () => {
    const paused: ActiveClock = { ...clock, state: 'suspended', suspendedOn: '2026-03-05' };
    const spec: ClockSpec = { ...own, pausesIn: ['approved.waiting'] };
    expect(plan(spec, paused, resume(), '2026-03-20')).toMatchObject({ code: 'clock-paused-by-case' });
  });
});

test('a clock that alone leads on is not ended: the case would wait for ever', () => {
  const only = { ...started(own, '2026-03-02'), timer: 'xstate.after.patience.case.nowhere' };
  const request = { act: 'end', reason: 'Überflüssig' } as const;
  expect(plan(own, only, request, '2026-03-03')).toMatchObject({ code: 'clock-only-way-on' });
  expect(plan(own, started(own, '2026-03-02'), request, '2026-03-03')).toMatchObject({ state: 'stopped' });
});

describe('whatever people do, in whatever order', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((n) => dayAfter('2026-01-05', n));
  const request: fc.Arbitrary<ClockRequest> = fc.oneof(
    fc.option(day, { nil: null }).map(suspend),
    fc.option(day, { nil: null }).map(resume),
    fc.constantFrom('P1D', 'P2W', 'P1M', 'P3WD', 'P1Y').map((period) => extend(period)),
    fc.option(day, { nil: null }).map((from): ClockRequest => ({ act: 'restart', reason: 'Neu', from })),
  );
  const acts = fc.array(fc.tuple(request, fc.integer({ min: 0, max: 20 })), { maxLength: 12 });

  test(`the end is a working day, an extension or a resumption never shortens, a refusal changes nothing (seed ${seed})`, () => {
    fc.assert(
      fc.property(day, acts, (start, sequence) => {
        let clock = started(own, start);
        let today = start;
        for (const [act, later] of sequence) {
          today = dayAfter(today, later);
          const answer = plan(own, clock, act, today);
          if (isRefusal(answer)) {
            expect(answer.detail).toMatch(/\.$/);
            continue;
          }
          expect(isWorkingDay(answer.lastDay ?? '')).toBe(true);
          if (act.act !== 'restart') expect((answer.lastDay ?? '') >= (clock.lastDay ?? '')).toBe(true);
          expect(answer.warnings.every(({ on }) => on <= (answer.lastDay ?? ''))).toBe(true);
          clock = changed(clock, answer);
        }
      }),
      { seed, numRuns: 1000 },
    );
  });
});

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
