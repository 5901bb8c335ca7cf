import type { MachineConfig, StateConfig } from './machine-config.js';

/** A state with its dotted path; the root has the empty path. */
export interface StateAt {
  readonly path: string;
  readonly state: StateConfig;
}

/** Lists all states of a machine, parents before children, in the order of the definition. */
export function walkStates(machine: MachineConfig): StateAt[] {
  const found: StateAt[] = [];
  const visit = (state: StateConfig, path: string): void => {
    found.push({ path, state });
    for (const [name, child] of Object.entries(state.states ?? {}))
      visit(child, path === '' ? name : `${path}.${name}`);
  };
  visit(machine, '');
  return found;
}
