import type { StateConfig } from '@amtsweg/engine';
import type { OutcomeSpec, TaskSpec } from '../task-spec.js';
import { ways, type Way } from './transition.js';

/** An outcome and where it leads. */
export interface OutcomeWay extends OutcomeSpec {
  readonly to: string | readonly Way[];
}

/** A state in which one task is open. */
export interface TaskState extends Omit<TaskSpec, 'label' | 'outcomes'> {
  /** Unique in the machine; the outcomes become `<id>.<outcome>` and the data is kept as fact `<id>`. */
  readonly id: string;
  /** The state's label: `Formale Prüfung`. */
  readonly state: string;
  /** Key of the public status. */
  readonly status: string;
  /** The task as an instruction: `Antrag auf Vollständigkeit prüfen`. */
  readonly task: string;
  readonly outcomes: Readonly<Record<string, OutcomeWay>>;
}

/**
 * A state with one task; each outcome is offered to the clerk and is a transition, written once.
 *
 * The data of the outcome is kept among the facts before the way is chosen, so that a later state can read it; the
 * condition of a way itself reads it as `event`.
 */
export function taskState(config: TaskState, more: StateConfig = {}): StateConfig {
  const { id, state, status, task, outcomes, ...spec } = config;
  const input: TaskSpec = {
    label: task,
    ...spec,
    outcomes: Object.fromEntries(
      Object.entries(outcomes).map(([name, { to: _to, ...outcome }]): [string, OutcomeSpec] => [
        name,
        outcome,
      ]),
    ),
  };
  return {
    ...more,
    meta: { label: state, status, ...more.meta },
    // A TaskSpec is JSON by its type; interfaces have no index signature, so the compiler wants to be told.
    invoke: { id, src: 'task', input: { ...input } as never },
    on: {
      ...more.on,
      ...Object.fromEntries(
        Object.entries(outcomes).map(([name, outcome]) => [`${id}.${name}`, ways(outcome.to, ['record'])]),
      ),
    },
  };
}
