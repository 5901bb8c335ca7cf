import type { InvokeConfig } from '@amtsweg/engine';
import type { TaskSpec } from '../task-spec.js';

/** The task an invocation opens, `null` for a service. The schema rule has made sure of its form. */
export function taskSpecOf(call: InvokeConfig): TaskSpec | null {
  // The engine knows the input as JSON only.
  return call.src === 'task' ? (call.input as unknown as TaskSpec) : null;
}
