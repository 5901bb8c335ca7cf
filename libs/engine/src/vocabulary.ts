import type { JsonObject } from '@amtsweg/kernel';
import type { CaseContext, CaseEvent } from './case-context.js';

/** Answers a question about case and event. Total and pure; an exception is a bug of the definition. */
export type GuardImplementation = (context: CaseContext, event: CaseEvent, params: JsonObject) => boolean;

/** Computes what changes in the context. Total and pure. */
export type AssignImplementation = (
  context: CaseContext,
  event: CaseEvent,
  params: JsonObject,
) => Partial<CaseContext>;

/**
 * The fixed set of names a machine may use.
 *
 * `raise` is built in (`{ type: 'raise', params: { event: { type } } }`) and needs no entry.
 */
export interface Vocabulary {
  readonly guards: Readonly<Record<string, GuardImplementation>>;
  /** Actions that change the context. */
  readonly assigns: Readonly<Record<string, AssignImplementation>>;
  /** Actions that ask the outside world for something; they become `perform` effects. */
  readonly effects: readonly string[];
  /** Actors run by workers; beside them there is always `task`, work for a human. */
  readonly services: readonly string[];
}
