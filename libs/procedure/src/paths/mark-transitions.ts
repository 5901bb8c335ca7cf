import {
  compileMachine,
  transitionsOf,
  walkStates,
  type CaseMachine,
  type Effect,
  type MachineConfig,
  type StateConfig,
  type TransitionConfig,
  type TransitionObject,
} from '@amtsweg/engine';
import type { Procedure } from '../procedure.js';
import { vocabularyOf } from '../vocabulary-of.js';

/** The action that marks a transition as taken; it exists only in machines that are compiled to be watched. */
const MARK = 'transitionTaken';

/** Compiles the machine of a procedure so that each transition tells when it is taken. */
export function compileMarked(procedure: Procedure): CaseMachine {
  const vocabulary = vocabularyOf(procedure);
  return compileMachine(procedure.key, marked(procedure.machine, ''), {
    ...vocabulary,
    effects: [...vocabulary.effects, MARK],
  });
}

const markedMachines = new WeakMap<Procedure, CaseMachine>();

/** The marked machine of a procedure, compiled once for as long as the procedure is kept. */
export function markedMachine(procedure: Procedure): CaseMachine {
  const known = markedMachines.get(procedure) ?? compileMarked(procedure);
  markedMachines.set(procedure, known);
  return known;
}

/** The id of the transition that an effect of such a machine tells of; `null` for any other effect. */
export function takenBy(effect: Effect): string | null {
  return effect.type === 'perform' && effect.action === MARK ? String(effect.params['id']) : null;
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
