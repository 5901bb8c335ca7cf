import type { Feel } from './form.js';

/** One question of a decision table: what is looked at, and which answers there are. */
export interface TableInput {
  readonly label: string;
  /** What is looked at, in FEEL over form, facts and event. */
  readonly expression: Feel;
  readonly type: 'boolean' | 'number' | 'integer' | 'text' | 'date';
  /** All answers a text can be; without them any other text counts as an answer too. */
  readonly values?: readonly string[];
  /** Limits of a number, both included; the rules need not speak of what lies outside. */
  readonly min?: number;
  readonly max?: number;
}

/** One row: a unary test of FEEL for each input (`-` for whatever it is), and an expression for each output. */
export interface TableRule {
  readonly when: readonly string[];
  readonly then: readonly Feel[];
  /** Where the law says so. */
  readonly legalBasis?: string;
}

/**
 * A decision that the law binds, as a table of the DMN standard (OMG Decision Model and Notation 1.5, chapter 8): no
 * room for judgement, the same for everybody, and readable by whoever answers for it.
 */
export interface DecisionTable {
  readonly label: string;
  readonly legalBasis: string;
  /** `unique`: exactly one rule fits, whatever comes. `first`: the first that fits. */
  readonly hitPolicy: 'unique' | 'first';
  readonly inputs: readonly TableInput[];
  /** Names of the results, in the order of the rules' `then`, with their German labels. */
  readonly outputs: readonly { readonly name: string; readonly label: string }[];
  readonly rules: readonly TableRule[];
}
