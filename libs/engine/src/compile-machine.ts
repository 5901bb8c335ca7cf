import type { AnyStateMachine } from 'xstate';
import type { MachineConfig } from './machine-config.js';
import { unknownNames } from './unknown-names.js';
import type { Vocabulary } from './vocabulary.js';
import { walkStates } from './walk-states.js';
import { buildMachine } from './xstate-edge.js';

/** A machine ready to decide with: compiled once per procedure version and kept. */
export interface CaseMachine {
  readonly id: string;
  /** XState's own machine; for the engine and for tools that walk the graph, never to be run as an actor. */
  readonly xstate: AnyStateMachine;
  /** Names of the actions that become `perform` effects. */
  readonly performs: ReadonlySet<string>;
}

/**
 * Compiles a machine's data against the vocabulary.
 *
 * Throws when XState cannot build it (unknown target, missing initial state) and when it names an action, guard or
 * actor outside the vocabulary: XState itself would let a missing action pass silently.
 */
export function compileMachine(id: string, config: MachineConfig, vocabulary: Vocabulary): CaseMachine {
  const unknown = unknownNames(config, vocabulary);
  if (unknown.length > 0) {
    const names = unknown
      .map(({ path, kind, name }) => `${kind} "${name}" at ${path || 'the root'}`)
      .join(', ');
    throw new Error(`machine ${id} names what the vocabulary does not know: ${names}`);
  }
  const delays = new Set(walkStates(config).flatMap(({ state }) => Object.keys(state.after ?? {})));
  return { id, xstate: buildMachine(config, vocabulary, [...delays]), performs: new Set(vocabulary.effects) };
}
