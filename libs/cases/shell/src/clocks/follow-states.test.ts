import type { ActiveClock, LoadedCase } from '@amtsweg/cases-store';
import type { DerivationStep } from '@amtsweg/deadlines';
import { isRefusal } from '@amtsweg/kernel';
import { clockDeadline, type ClockSpec, type Procedure } from '@amtsweg/procedure';
import { smallProcedure } from '../testing/small-procedure.js';
import { clockDates } from './clock-dates.js';
import { clockMoves, clockOf, pausesAndResumptions, PROCEDURE_ACTOR } from './follow-states.js';

const target: ClockSpec = {
  label: 'Bearbeitungsziel',
  kind: 'target',
  legalBasis: 'Zielvorgabe',
  bound: 'authority',
  start: { rule: 'event' },
  period: 'P2W',
  runsIn: ['submitted', 'approved'],
  pausesIn: ['approved.waiting'],
};
const procedure: Procedure = { ...smallProcedure, clocks: { ...smallProcedure.clocks, target } };
const running: LoadedCase['clocks'] = { 'watch.target': { state: 'running', due: '2026-03-16T23:00:00Z' } };
const suspended: LoadedCase['clocks'] = { 'watch.target': { state: 'suspended', due: null } };

describe('a clock beside the machine', () => {
  test.each<[string, LoadedCase['clocks'], string[], string[], object]>([
    ['starts with the case', {}, [], ['submitted.draft'], { start: ['target'] }],
    ['goes on from state to state', running, ['submitted.draft'], ['submitted.review'], {}],
    [
      'stops where it does not run',
      running,
      ['submitted.draft'],
      ['checked.certify'],
      { stop: ['watch.target'] },
    ],
    [
      'starts again when the case comes back',
      {},
      ['checked.certify'],
      ['approved.production'],
      { start: ['target'] },
    ],
    ['is not started twice where a person ended it', {}, ['submitted.draft'], ['submitted.review'], {}],
    [
      'pauses where the case waits',
      running,
      ['approved.production'],
      ['approved.waiting'],
      { pause: ['watch.target'] },
    ],
    [
      'goes on when it waits no more',
      suspended,
      ['approved.waiting'],
      ['approved.overdue'],
      { resume: ['watch.target'] },
    ],
    ['stops with the end of the case', running, ['submitted.draft'], [], { stop: ['watch.target'] }],
  ])('%s', (_, active, before, after, expected) => {
    const none = { start: [], stop: [], pause: [], resume: [] };
    expect(clockMoves(procedure, active, before, after, [])).toEqual({ ...none, ...expected });
  });

  test('is known by its timer, as one that the machine waits for', () => {
    expect(clockOf('watch.target')).toBe('target');
    expect(clockOf('xstate.after.patience.case.approved.waiting')).toBe('patience');
  });
});

describe('a pause', () => {
  const deadline = clockDeadline(target, { kind: 'day', day: '2026-03-02' });
  if (deadline === null || isRefusal(deadline)) throw new Error('no deadline');
  const { warnings: _, derivation, ...dates } = clockDates(target, deadline);
  const clock: ActiveClock = {
    ...{ timer: 'watch.target', name: 'target', label: target.label, startedSeq: 1, dispatchId: null },
    ...{ state: 'running', suspendedOn: null, lastChange: null },
    ...dates,
    derivation: derivation as unknown as readonly DerivationStep[],
  };
  const pausing = { start: [], stop: [], pause: ['watch.target'], resume: [] };
  const resuming = { ...pausing, pause: [], resume: ['watch.target'] };
  const by = (actor: string, suspendedOn: string): ActiveClock => ({
    ...clock,
    ...{ state: 'suspended', suspendedOn, lastChange: { act: 'suspend', effectiveOn: suspendedOn, actor } },
  });

  test('of a clock that is over does not come about: it is about to fire', () => {
    expect(pausesAndResumptions(procedure, pausing, [clock], '2026-03-17')).toEqual([]);
    expect(pausesAndResumptions(procedure, pausing, [clock], '2026-03-16')).toMatchObject([
      { act: 'suspend' },
    ]);
  });

  test('leaves what was left of the period', () => {
    const changes = pausesAndResumptions(
      procedure,
      resuming,
      [by(PROCEDURE_ACTOR, '2026-03-05')],
      '2026-03-12',
    );
    expect(changes).toMatchObject([{ act: 'resume', state: 'running', lastDay: '2026-03-23' }]);
  });

  test('before the start of the period moves nothing', () => {
    const changes = pausesAndResumptions(
      procedure,
      resuming,
      [by(PROCEDURE_ACTOR, '2026-02-27')],
      '2026-03-01',
    );
    expect(changes).toMatchObject([{ act: 'resume', state: 'running', lastDay: '2026-03-16' }]);
  });

  test('that a person ordered ends by a person only', () => {
    expect(pausesAndResumptions(procedure, resuming, [by('anna', '2026-03-05')], '2026-03-12')).toEqual([]);
  });
});
