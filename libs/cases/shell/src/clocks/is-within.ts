/** Whether one of the active states is one of the given states or lies inside one. */
export function isWithin(active: readonly string[], states: readonly string[] | undefined): boolean {
  return (states ?? []).some((state) =>
    active.some((path) => path === state || path.startsWith(`${state}.`)),
  );
}
