import { invocationsOf, walkStates, type MachineConfig } from '@amtsweg/engine';
import type { TaskSpec } from '@amtsweg/procedure';

/** What a journey has to know of a procedure's machine. */
export interface MachineFacts {
  /** Tasks by activity. */
  readonly tasks: ReadonlyMap<string, TaskSpec>;
  /** Whether a case that stands in these states waits for the system itself and will move on without anybody's doing. */
  isBusy(states: readonly string[]): boolean;
}

/** Reads from a machine which tasks it opens for whom, and in which states a service is at work. */
export function machineFacts(machine: MachineConfig): MachineFacts {
  const states = walkStates(machine);
  const calls = states.flatMap(({ path, state }) => invocationsOf(state).map((call) => ({ path, call })));
  const serving = new Set(calls.filter(({ call }) => call.src !== 'task').map(({ path }) => path));
  return {
    tasks: new Map(
      calls
        .filter(({ call }) => call.src === 'task')
        // The checker proves before publication that a task's input is a TaskSpec.
        .map(({ call }) => [call.id, call.input as unknown as TaskSpec]),
    ),
    isBusy: (active) => active.some((path) => withAncestors(path).some((one) => serving.has(one))),
  };
}

function withAncestors(path: string): string[] {
  const parts = path.split('.');
  return ['', ...parts.map((_, depth) => parts.slice(0, depth + 1).join('.'))];
}
