import { invocationsOf, walkStates } from '@amtsweg/engine';
import type { Procedure } from './procedure.js';
import type { TaskSpec } from './task-spec.js';

/** The German label of an event: of a task's outcome, of a declared event, or the event's own name. */
export function eventLabel(procedure: Pick<Procedure, 'machine' | 'events'>, type: string): string {
  const declared = Object.hasOwn(procedure.events, type) ? procedure.events[type] : undefined;
  if (declared !== undefined) return declared.label;
  const dot = type.indexOf('.');
  const spec = dot < 0 ? null : taskSpec(procedure, type.slice(0, dot));
  return spec?.outcomes[type.slice(dot + 1)]?.label ?? type;
}

/** The specification of a task by its id; `null` when the machine has no such task. */
export function taskSpec(procedure: Pick<Procedure, 'machine'>, id: string): TaskSpec | null {
  for (const { state } of walkStates(procedure.machine)) {
    const call = invocationsOf(state).find((one) => one.src === 'task' && one.id === id);
    // A task's input is a TaskSpec: the schema of the procedure document says so, and the checker before publication.
    if (call !== undefined) return (call.input ?? null) as TaskSpec | null;
  }
  return null;
}
