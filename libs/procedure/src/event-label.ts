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

const specs = new WeakMap<Procedure['machine'], ReadonlyMap<string, TaskSpec>>();

/** The specification of a task by its id, always the same object; `null` when the machine has no such task. */
export function taskSpec(procedure: Pick<Procedure, 'machine'>, id: string): TaskSpec | null {
  let known = specs.get(procedure.machine);
  if (known === undefined) {
    known = taskSpecs(procedure);
    specs.set(procedure.machine, known);
  }
  return known.get(id) ?? null;
}

function taskSpecs(procedure: Pick<Procedure, 'machine'>): ReadonlyMap<string, TaskSpec> {
  const calls = walkStates(procedure.machine).flatMap(({ state }) => invocationsOf(state));
  return new Map(
    calls
      .filter((call) => call.src === 'task' && call.input !== undefined)
      // A task's input is a TaskSpec: the schema of the procedure document says so, and the checker before publication.
      .map((call) => [call.id, call.input as unknown as TaskSpec]),
  );
}
