import type { JsonObject } from '@amtsweg/kernel';
import type { Effect } from './effect.js';
import type { StoredSnapshot } from './stored-case.js';

/** The machine takes the command: the next state, the form if the step changed it, and what is to be done. */
export interface Accepted {
  readonly kind: 'accepted';
  readonly snapshot: StoredSnapshot;
  /** The form after the step. */
  readonly form: JsonObject;
  readonly effects: readonly Effect[];
  /** Innermost active states before (empty for a new case) and after. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/**
 * The machine does not take the command.
 *
 * `closed`: the case has ended. `notHere`: no state that is active handles the event.
 * `condition`: one does, but its conditions say no. `allowed` are the events that active states handle.
 */
export interface NotAllowed {
  readonly kind: 'notAllowed';
  readonly reason: 'closed' | 'notHere' | 'condition';
  readonly states: readonly string[];
  readonly allowed: readonly string[];
}

/** The answer of `decide`. */
export type Verdict = Accepted | NotAllowed;
