import type { ActionConfig, GuardConfig, TransitionObject } from '@amtsweg/engine';
import type { Feel } from '../form.js';

/** A condition in FEEL as the machine's guard. */
function when(expr: Feel): GuardConfig {
  return { type: 'feel', params: { expr } };
}

/** Keeps a computed value among the facts of the case. */
export function set(fact: string, value: Feel): ActionConfig {
  return { type: 'set', params: { fact, value } };
}

/** Names the ending the case takes; the first milestone of an ending does it on entry. */
export function conclude(ending: string): ActionConfig {
  return { type: 'conclude', params: { ending } };
}

/** Decides by a table of the procedure and keeps the result among the facts, with the number of the rule. */
export function decide(table: string, fact: string = table): ActionConfig {
  return { type: 'decide', params: { table, fact } };
}

/** Writes a note for the file (Aktenvermerk) as part of the step. */
export function note(text: string): ActionConfig {
  return { type: 'note', params: { text } };
}

/** One way out: where to, under which condition, with what on the way. */
export interface Way {
  readonly to: string;
  readonly when?: Feel;
  readonly then?: readonly ActionConfig[];
}

/** Turns ways into transition candidates, tried in order; `actions` run on each of them first. */
export function ways(to: string | readonly Way[], actions: readonly ActionConfig[] = []): TransitionObject[] {
  const list: readonly Way[] = typeof to === 'string' ? [{ to }] : to;
  return list.map((way) => ({
    target: way.to,
    ...(way.when === undefined ? {} : { guard: when(way.when) }),
    ...(actions.length === 0 && way.then === undefined ? {} : { actions: [...actions, ...(way.then ?? [])] }),
  }));
}
