import { suspendAndResume } from '@amtsweg/deadlines';
import type { ActiveClock, ClockChange, LoadedCase } from '@amtsweg/cases-store';
import { isRefusal, type Refusal } from '@amtsweg/kernel';
import { outsideClosure, type ClockSpec, type Procedure } from '@amtsweg/procedure';
import { changeDates, changeState, type ChangeGround } from './clock-change.js';
import { storedDeadline } from './clock-dates.js';
import { isWithin } from './is-within.js';

/** Who suspends and resumes where the case's own way says so. */
export const PROCEDURE_ACTOR = 'system:procedure';

/** What of the clocks follows from the states a step leaves and enters. */
export interface ClockMoves {
  /** Clocks beside the machine that start and stop. */
  readonly start: readonly string[];
  readonly stop: readonly string[];
  /** Timers that pause, and that go on. */
  readonly pause: readonly string[];
  readonly resume: readonly string[];
}

/** Timer id of a clock that runs beside the machine. */
export function besideTimer(clock: string): string {
  return `watch.${clock}`;
}

/** Whether a timer belongs to such a clock: its end moves nothing. */
export function isBeside(timer: string): boolean {
  return timer.startsWith('watch.');
}

/** Name of the clock that a timer belongs to. */
export function clockOf(timer: string): string {
  return timer.replace(/^(?:watch|xstate\.after)\./, '').split('.')[0] ?? '';
}

/** Finds which clocks start, stop, pause and go on because the case moves from one set of states to another. */
export function clockMoves(
  procedure: Procedure,
  active: LoadedCase['clocks'],
  before: readonly string[],
  after: readonly string[],
  stopped: readonly string[],
): ClockMoves {
  const beside = Object.entries(procedure.clocks).filter(([, spec]) => spec.runsIn !== undefined);
  const running = (name: string): boolean => Object.hasOwn(active, besideTimer(name));
  const stop = beside.filter(([name, spec]) => running(name) && !isWithin(after, spec.runsIn));
  const start = beside.filter(
    ([name, spec]) => !running(name) && isWithin(after, spec.runsIn) && !isWithin(before, spec.runsIn),
  );
  const ended = new Set([...stopped, ...stop.map(([name]) => besideTimer(name))]);
  const going = Object.entries(active).filter(([timer]) => !ended.has(timer));
  const pauses = (timer: string, states: readonly string[]): boolean =>
    isWithin(states, procedure.clocks[clockOf(timer)]?.pausesIn);
  return {
    start: start.map(([name]) => name),
    stop: stop.map(([name]) => besideTimer(name)),
    pause: going
      .filter(([timer, { state }]) => state === 'running' && pauses(timer, after))
      .map(([timer]) => timer),
    resume: going
      .filter(([timer, { state }]) => state === 'suspended' && pauses(timer, before) && !pauses(timer, after))
      .map(([timer]) => timer),
  };
}

/** The changes of the clocks that pause and go on; a clock that a person suspended stays so until a person resumes it. */
export function pausesAndResumptions(
  procedure: Procedure,
  moves: ClockMoves,
  clocks: readonly ActiveClock[],
  today: string,
): readonly ClockChange[] | Refusal {
  const changes: ClockChange[] = [];
  for (const clock of clocks) {
    const spec = procedure.clocks[clock.name];
    if (spec === undefined) continue;
    // One that is over already does not pause: it is about to fire.
    const isOver = clock.lastDay !== null && clock.lastDay < today;
    if (moves.pause.includes(clock.timer) && !isOver) {
      changes.push(changeState(clock, ground('suspend', today), { state: 'suspended', suspendedOn: today }));
    } else if (moves.resume.includes(clock.timer) && clock.lastChange?.actor === PROCEDURE_ACTOR) {
      const change = goOn(spec, clock, today);
      if (isRefusal(change)) return change;
      changes.push(change);
    }
  }
  return changes;
}

function goOn(spec: ClockSpec, clock: ActiveClock, today: string): ClockChange | Refusal {
  const stored = storedDeadline(clock);
  if (stored === null || clock.suspendedOn === null) throw new Error(`clock ${clock.timer} is not suspended`);
  // Before its start there was nothing to pause.
  const from = clock.suspendedOn > stored.startedOn ? clock.suspendedOn : stored.startedOn;
  const moved = today <= from ? stored : suspendAndResume(stored, from, today);
  if (isRefusal(moved)) return moved;
  const deadline = outsideClosure(spec, moved);
  return isRefusal(deadline) ? deadline : changeDates(clock, spec, ground('resume', today), deadline);
}

function ground(act: 'suspend' | 'resume', today: string): ChangeGround {
  const reason =
    act === 'suspend'
      ? 'Der Vorgang wartet; die Frist läuft solange nicht.'
      : 'Der Vorgang geht weiter; die Frist läuft wieder.';
  return { act, effectiveOn: today, reason, legalBasis: null, actor: PROCEDURE_ACTOR };
}
