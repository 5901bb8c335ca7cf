import { walkStates, whyNot, type DecisionTime, type StateConfig, type StoredCase } from '@amtsweg/engine';
import type { CompiledProcedure } from './compile-procedure.js';
import { couldHold } from './could-hold.js';
import { scopeOf } from './scope-of.js';

/**
 * What the machine would say to an event whose data is not known yet.
 *
 * `possible`: it takes it, and `onData` says whether that depends on the data. `closed`: the case has ended. `notHere`: no
 * active state handles it. `condition`: no data helps; `conditions` are the words that the procedure gives for what is
 * missing, where it gives any.
 */
export type Judgement =
  | { readonly kind: 'possible'; readonly onData: boolean }
  | { readonly kind: 'closed' | 'notHere' }
  | { readonly kind: 'condition'; readonly conditions: readonly string[] };

/**
 * Judges an event before anybody has filled in its data: whatever the machine would take with some data is possible.
 *
 * The machine is asked with no data at all. Where a condition says no, that is final unless the condition reads the data
 * and the rest of it holds (`couldHold`).
 */
export function judgeOutcome(
  { procedure, machine }: CompiledProcedure,
  stored: StoredCase,
  type: string,
  time: DecisionTime,
): Judgement {
  const verdict = whyNot(machine, stored, { kind: 'event', type, data: {} }, time);
  if (verdict === null) return { kind: 'possible', onData: false };
  if (verdict.reason !== 'condition') return { kind: verdict.reason };
  const active = new Set(verdict.states.flatMap(around));
  const ways = walkStates(procedure.machine)
    .filter(({ path }) => active.has(path))
    .flatMap(({ state }) => waysOf(state, type));
  const scope = scopeOf({ form: stored.form, facts: stored.snapshot.facts, time });
  const open = ways.some(({ expression }) => expression === null || couldHold(expression, scope));
  if (open) return { kind: 'possible', onData: true };
  return {
    kind: 'condition',
    conditions: [...new Set(ways.flatMap(({ description }) => description ?? []))],
  };
}

interface WayOut {
  /** The condition in FEEL; `null` where it cannot be read from here. */
  readonly expression: string | null;
  readonly description: string | undefined;
}

/** The ways that a state has for an event. An event that only a wildcard handles is not a task's outcome. */
function waysOf(state: StateConfig, type: string): WayOut[] {
  const config = state.on !== undefined && Object.hasOwn(state.on, type) ? state.on[type] : undefined;
  return [config ?? []].flat().map((way): WayOut => {
    if (typeof way === 'string') return { expression: null, description: undefined };
    const { guard, description } = way;
    const expression = typeof guard === 'object' ? guard.params?.['expr'] : undefined;
    return { expression: typeof expression === 'string' ? expression : null, description };
  });
}

function around(path: string): string[] {
  const parts = path.split('.');
  return ['', ...parts.map((_, depth) => parts.slice(0, depth + 1).join('.'))];
}
