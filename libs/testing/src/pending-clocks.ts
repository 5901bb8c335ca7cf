import { activeStates, walkStates, type StoredSnapshot } from '@amtsweg/engine';
import type { Procedure } from '@amtsweg/procedure';

/** The clocks that a case waits for: those under `after` of its active states and of the states around them. */
export function pendingClocks(
  { machine, clocks }: Procedure,
  { value, status }: Pick<StoredSnapshot, 'value' | 'status'>,
): { readonly must: readonly string[]; readonly may: ReadonlySet<string> } {
  if (status !== 'active') return { must: [], may: new Set() };
  const active = activeStates(value);
  const names = [...walkStates(machine)]
    .filter(({ path }) => path === '' || active.some((one) => one === path || one.startsWith(`${path}.`)))
    .flatMap(({ state }) => Object.keys(state.after ?? {}));
  return { must: names.filter((name) => clocks[name]?.optional !== true), may: new Set(names) };
}
