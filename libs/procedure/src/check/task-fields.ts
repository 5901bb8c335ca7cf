import type { InvokeConfig } from '@amtsweg/engine';
import type { Field } from '../form.js';
import { outcomeFields } from '../outcome-fields.js';
import type { TaskSpec } from '../task-spec.js';

/** The fields of one outcome of a task. */
export interface OutcomeFields {
  readonly outcome: string;
  readonly fields: readonly Field[];
}

/** The outcomes of a task with the fields a clerk fills in; empty for a service. */
export function taskFields(call: InvokeConfig): OutcomeFields[] {
  if (call.src !== 'task') return [];
  // The schema rule has made sure that a task's input is a TaskSpec; the engine's type knows it as JSON only.
  const { outcomes } = call.input as unknown as TaskSpec;
  return Object.entries(outcomes).map(([outcome, spec]) => ({ outcome, fields: outcomeFields(spec) }));
}
