import {
  activeStates,
  decide,
  type Command,
  type DecisionTime,
  type StoredCase,
  type Verdict,
} from '@amtsweg/engine';
import type { Journey, JourneyStep } from './journey.js';
import { journeyData } from './journey-data.js';
import type { Procedure } from './procedure.js';
import { markedMachine, takenBy } from './paths/mark-transitions.js';
import { serviceAnswer } from './paths/service-answer.js';

/** What a journey did: the states after each step and the transitions it took. */
export interface JourneyWalk {
  readonly states: readonly (readonly string[])[];
  /** Where the case rests after the application and after each step, services done. */
  readonly rests: readonly (readonly string[])[];
  /** Ids as in `transitionIds`. */
  readonly taken: ReadonlySet<string>;
  /** `null` while the case is still open. */
  readonly ending: string | null;
}

/** Is shown where a case stands before each step that moves the machine, and what comes next. */
type JourneyWatch = (stored: StoredCase, next: Exclude<Command, { kind: 'open' }>) => void;

/**
 * Walks a journey on a procedure's machine without a database; services answer at once and succeed.
 *
 * Throws with journey, step and the machine's answer when a step is not possible: a journey is a statement of fact.
 */
export function walkJourney(
  procedure: Procedure,
  journey: Journey,
  time: DecisionTime,
  watch: JourneyWatch = () => undefined,
): JourneyWalk {
  const machine = markedMachine(procedure);
  const taken = new Set<string>();
  const states: string[][] = [];
  const rests: (readonly string[])[] = [];
  const rest = (): void => void rests.push(states.at(-1) ?? []);
  /** Running clocks: name to id. */
  const clocks = new Map<string, string>();
  let stored: StoredCase | null = null;
  const take = (command: Command, what: string): void => {
    if (stored !== null && command.kind !== 'open') watch(stored, command);
    const verdict: Verdict = decide(machine, stored, command, time);
    if (verdict.kind !== 'accepted') {
      throw new Error(
        `${procedure.key}, "${journey.title}": ${what} is not possible: ${JSON.stringify(verdict)}`,
      );
    }
    stored = { snapshot: verdict.snapshot, form: verdict.form };
    states.push([...verdict.to]);
    for (const effect of verdict.effects) {
      const id = takenBy(effect);
      if (id !== null) taken.add(id);
      if (effect.type === 'stopClock') clocks.forEach((id, name) => id === effect.id && clocks.delete(name));
      if (effect.type === 'startClock') clocks.set(effect.clock, effect.id);
    }
    for (const effect of verdict.effects) {
      if (effect.type !== 'startService') continue;
      take(
        { kind: 'serviceDone', invocation: effect.invocation, output: serviceAnswer(effect.service, time) },
        what,
      );
    }
  };
  const facts = { receivedOn: time.today };
  take({ kind: 'open', form: journeyData(journey.form, time.today), facts }, 'the application');
  rest();
  for (const step of journey.steps) {
    if (!isBesideMachine(procedure, clocks, step))
      take(commandOf(step, clocks, time.today), JSON.stringify(step));
    rest();
  }
  return { states, rests, taken, ending: endingOf(stored) };
}

/** The named ending a stored case has taken, `null` while it is open. */
export function endingOf(stored: StoredCase | null): string | null {
  if (stored === null || stored.snapshot.status !== 'done') return null;
  return stored.snapshot.ending ?? activeStates(stored.snapshot.value)[0] ?? null;
}

function commandOf(
  step: Exclude<JourneyStep, { clockAct: string }>,
  clocks: ReadonlyMap<string, string>,
  today: string,
): Command {
  const data = 'clock' in step ? {} : journeyData(step.data ?? {}, today);
  if ('task' in step) return { kind: 'event', type: `${step.task}.${step.outcome}`, data };
  if ('event' in step) return { kind: 'event', type: step.event, data };
  return { kind: 'clock', id: mustRun(clocks, step.clock), data: { lastDay: today, over: today } };
}

/** What people do with a clock, and a clock that only leaves a mark, do not move the machine. */
function isBesideMachine(
  procedure: Procedure,
  clocks: ReadonlyMap<string, string>,
  step: JourneyStep,
): step is Extract<JourneyStep, { clockAct: string }> {
  const clock = 'clockAct' in step ? step.on : 'clock' in step ? step.clock : null;
  if (clock === null) return false;
  if (procedure.clocks[clock]?.runsIn !== undefined) return true;
  if ('clockAct' in step) mustRun(clocks, clock);
  return 'clockAct' in step;
}

function mustRun(clocks: ReadonlyMap<string, string>, name: string): string {
  const id = clocks.get(name);
  if (id === undefined) throw new Error(`the clock ${name} is not running`);
  return id;
}
