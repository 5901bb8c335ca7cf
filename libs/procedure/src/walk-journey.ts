import {
  activeStates,
  compileMachine,
  decide,
  transitionsOf,
  walkStates,
  type Command,
  type DecisionTime,
  type MachineConfig,
  type StateConfig,
  type StoredCase,
  type TransitionConfig,
  type TransitionObject,
  type Verdict,
} from '@amtsweg/engine';
import type { JsonObject } from '@amtsweg/kernel';
import type { Journey, JourneyStep } from './journey.js';
import { journeyData } from './journey-data.js';
import type { Procedure } from './procedure.js';
import { vocabularyOf } from './vocabulary-of.js';

/** What a journey did: the states after each step and the transitions it took. */
export interface JourneyWalk {
  readonly states: readonly (readonly string[])[];
  /** Ids as in `transitionIds`. */
  readonly taken: ReadonlySet<string>;
  /** `null` while the case is still open. */
  readonly ending: string | null;
}

/** The action that marks a transition as taken; it exists only in the machine that `walkJourney` compiles for itself. */
const MARK = 'transitionTaken';

/**
 * Walks a journey on a procedure's machine without a database; services answer at once and succeed.
 *
 * Throws with journey, step and the machine's answer when a step is not possible: a journey is a statement of fact.
 */
export function walkJourney(procedure: Procedure, journey: Journey, time: DecisionTime): JourneyWalk {
  const vocabulary = vocabularyOf(procedure);
  const machine = compileMachine(procedure.key, marked(procedure.machine, ''), {
    ...vocabulary,
    effects: [...vocabulary.effects, MARK],
  });
  const taken = new Set<string>();
  const states: string[][] = [];
  /** Running clocks: name to id. */
  const clocks = new Map<string, string>();
  let stored: StoredCase | null = null;
  const take = (command: Command, what: string): void => {
    const verdict: Verdict = decide(machine, stored, command, time);
    if (verdict.kind !== 'accepted') {
      throw new Error(
        `${procedure.key}, "${journey.title}": ${what} is not possible: ${JSON.stringify(verdict)}`,
      );
    }
    stored = { snapshot: verdict.snapshot, form: verdict.form };
    states.push([...verdict.to]);
    for (const effect of verdict.effects) {
      if (effect.type === 'perform' && effect.action === MARK) taken.add(String(effect.params['id']));
      if (effect.type === 'stopClock') clocks.forEach((id, name) => id === effect.id && clocks.delete(name));
      if (effect.type === 'startClock') clocks.set(effect.clock, effect.id);
    }
    for (const effect of verdict.effects) {
      if (effect.type !== 'startService') continue;
      take(
        { kind: 'serviceDone', invocation: effect.invocation, output: serviceOutput(effect.service, time) },
        what,
      );
    }
  };
  const facts = { receivedOn: time.today };
  take({ kind: 'open', form: journeyData(journey.form, time.today), facts }, 'the application');
  for (const step of journey.steps) {
    if (isBesideMachine(procedure, clocks, step)) continue;
    take(commandOf(step, clocks, time.today), JSON.stringify(step));
  }
  return { states, taken, ending: endingOf(stored) };
}

/** The ids of all transitions of a machine: `state path | trigger | position`. */
export function transitionIds(machine: MachineConfig): string[] {
  return walkStates(machine).flatMap(({ path, state }) => {
    const positions = new Map<string, number>();
    return transitionsOf(state).map(({ trigger }) => {
      const position = positions.get(trigger) ?? 0;
      positions.set(trigger, position + 1);
      return `${path} | ${trigger} | ${position}`;
    });
  });
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

/** What a service answers when all goes well. */
function serviceOutput(service: string, time: DecisionTime): JsonObject {
  if (service === 'document')
    return { documentId: '00000000-0000-4000-8000-000000000000', sha256: '0'.repeat(64) };
  if (service === 'dispatch') return { dispatchedOn: time.today, channel: 'post' };
  return { transmissions: [] };
}

function marked(state: StateConfig, path: string): MachineConfig {
  const mark = (trigger: string, config: TransitionConfig | undefined): TransitionConfig | undefined =>
    config === undefined
      ? undefined
      : transitionsOf({ on: { [trigger]: config } }).map(({ transition }, position): TransitionObject => {
          const id = `${path} | ${trigger} | ${position}`;
          return { ...transition, actions: [...(transition.actions ?? []), { type: MARK, params: { id } }] };
        });
  const all = (prefix: string, record: Readonly<Record<string, TransitionConfig>> | undefined) =>
    Object.fromEntries(
      Object.entries(record ?? {}).map(([name, config]) => [name, mark(`${prefix}${name}`, config) ?? []]),
    );
  const calls = state.invoke === undefined ? [] : [state.invoke].flat();
  const marks = {
    ...state,
    on: all('', state.on),
    after: all('after.', state.after),
    invoke: calls.map((call) => ({
      ...call,
      onDone: mark(`done.${call.id}`, call.onDone),
      onError: mark(`error.${call.id}`, call.onError),
    })),
    always: mark('', state.always),
    onDone: mark('done.state', state.onDone),
    states: Object.fromEntries(
      Object.entries(state.states ?? {}).map(([name, child]) => [
        name,
        marked(child, path === '' ? name : `${path}.${name}`),
      ]),
    ),
  };
  // Absent members must stay absent: XState reads `undefined` transitions as forbidden ones.
  return JSON.parse(JSON.stringify(marks)) as MachineConfig;
}
