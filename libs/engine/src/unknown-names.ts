import type { GuardConfig, MachineConfig } from './machine-config.js';
import { actionName, invocationsOf, transitionsOf } from './transitions-of.js';
import type { Vocabulary } from './vocabulary.js';
import { walkStates } from './walk-states.js';

/** A name that a machine uses and the vocabulary does not know. */
export interface UnknownName {
  readonly path: string;
  readonly kind: 'guard' | 'action' | 'actor';
  readonly name: string;
}

/**
 * Compares every guard, action and actor of a machine with the vocabulary.
 *
 * XState evaluates a missing guard late and passes over a missing action silently: this is the check that does neither.
 */
export function unknownNames(machine: MachineConfig, vocabulary: Vocabulary): UnknownName[] {
  const actions = new Set(['raise', ...Object.keys(vocabulary.assigns), ...vocabulary.effects]);
  const actors = new Set(['task', ...vocabulary.services]);
  return walkStates(machine).flatMap(({ path, state }) => {
    const transitions = transitionsOf(state).map((one) => one.transition);
    const used = [
      ...(state.entry ?? []),
      ...(state.exit ?? []),
      ...transitions.flatMap((one) => one.actions ?? []),
    ];
    return [
      ...used
        .map(actionName)
        .filter((name) => !actions.has(name))
        .map((name) => ({ path, kind: 'action' as const, name })),
      ...transitions
        .flatMap((one) => (one.guard === undefined ? [] : [guardName(one.guard)]))
        .filter((name) => !Object.hasOwn(vocabulary.guards, name))
        .map((name) => ({ path, kind: 'guard' as const, name })),
      ...invocationsOf(state)
        .map((call) => call.src)
        .filter((name) => !actors.has(name))
        .map((name) => ({ path, kind: 'actor' as const, name })),
    ];
  });
}

function guardName(guard: GuardConfig): string {
  return typeof guard === 'string' ? guard : guard.type;
}
