import type { Accepted, DecisionTime, Effect } from '@amtsweg/engine';
import type { ClockToStart, Step } from '@amtsweg/cases-store';
import { isRefusal, type Refusal } from '@amtsweg/kernel';
import { clockStart, type ClockScope, type Procedure } from '@amtsweg/procedure';
import type { ClockScene } from '../machine-changes.js';
import type { StepPlan } from '../step-plan.js';
import { besideTimer, clockMoves, pausesAndResumptions } from './follow-states.js';
import { isWithin } from './is-within.js';
import { startClock, type ClockStarting } from './start-clock.js';

/** What a step does to the clocks of its case. */
export type ClockPart = Required<Pick<Step, 'startClocks' | 'stopClocks' | 'changeClocks'>>;

/**
 * The clocks that a verdict starts, stops, suspends and resumes: those that the machine waits for, those that run beside
 * it, and those that pause while the case waits (LC-12 … LC-15).
 */
export function clockChanges(
  procedure: Procedure,
  scene: ClockScene,
  verdict: Accepted,
  time: DecisionTime,
): ClockPart | Refusal {
  const stopped = stoppedTimers(verdict.effects);
  const after = verdict.snapshot.status === 'done' ? [] : verdict.to;
  const moves = clockMoves(procedure, scene.clocks, scene.states, after, stopped);
  const scope = scopeOf(scene, verdict, time);
  const startClocks: ClockToStart[] = [];
  for (const starting of startingClocks(procedure, verdict, moves.start)) {
    const clock = startClock(procedure, scene.unit, starting, scope, scene.desk.dispatches);
    if (isRefusal(clock)) return clock;
    if (clock !== null) startClocks.push(paused(clock, starting, after, time));
    else if (starting.spec.runsIn === undefined && starting.spec.optional !== true) {
      throw new Error(`procedure ${procedure.key}, clock ${starting.name}: its start is not known`);
    }
  }
  const changeClocks = pausesAndResumptions(procedure, moves, scene.desk.clocks, time.today);
  if (isRefusal(changeClocks)) return changeClocks;
  return { startClocks, stopClocks: [...stopped, ...moves.stop], changeClocks };
}

/**
 * Whether the clocks and dispatches of the case have to be read for a step: it suspends or resumes a clock, or starts one
 * from a dispatch of an earlier step, of which more may be known by now.
 */
export function needsClockDesk(
  procedure: Procedure,
  scene: Omit<ClockScene, 'desk'>,
  { verdict, papers }: StepPlan,
  time: DecisionTime,
): boolean {
  if (verdict === null) return false;
  const after = verdict.snapshot.status === 'done' ? [] : verdict.to;
  const moves = clockMoves(procedure, scene.clocks, scene.states, after, stoppedTimers(verdict.effects));
  if (moves.pause.length + moves.resume.length > 0) return true;
  const fresh = new Set(papers?.dispatches?.map(({ dispatchId }) => dispatchId));
  const scope = scopeOf(scene, verdict, time);
  return startingClocks(procedure, verdict, moves.start).some(({ spec }) => {
    if (!('notified' in spec.start)) return false;
    const start = clockStart(procedure, spec, scope, []);
    return start?.kind === 'dispatch' && start.dispatchId !== null && !fresh.has(start.dispatchId);
  });
}

function stoppedTimers(effects: readonly Effect[]): string[] {
  return effects.flatMap((effect) => (effect.type === 'stopClock' ? [effect.id] : []));
}

function startingClocks(
  procedure: Procedure,
  verdict: Accepted,
  beside: readonly string[],
): readonly ClockStarting[] {
  const named = [
    ...verdict.effects.flatMap((effect) =>
      effect.type === 'startClock' ? [{ timer: effect.id, name: effect.clock }] : [],
    ),
    ...beside.map((name) => ({ timer: besideTimer(name), name })),
  ];
  return named.map(({ timer, name }) => {
    const spec = procedure.clocks[name];
    if (spec === undefined) throw new Error(`procedure ${procedure.key} declares no clock ${name}`);
    return { timer, name, spec };
  });
}

function scopeOf(
  { receivedOn }: Pick<ClockScene, 'receivedOn'>,
  { form, snapshot }: Accepted,
  { today }: DecisionTime,
): ClockScope {
  return { form, facts: snapshot.facts, case: { receivedOn }, today };
}

/** A clock that starts where it pauses does not run yet. */
function paused(
  clock: ClockToStart,
  { spec }: ClockStarting,
  states: readonly string[],
  { today }: DecisionTime,
): ClockToStart {
  if (clock.state !== 'running' || !isWithin(states, spec.pausesIn)) return clock;
  return { ...clock, state: 'suspended', suspendedOn: today };
}
