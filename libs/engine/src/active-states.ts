import type { Json } from '@amtsweg/kernel';

/** The dotted paths of the innermost active states of a stored state value, in document order. */
export function activeStates(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const below = activeStates(inner ?? null);
    return below.length === 0 ? [name] : below.map((path) => `${name}.${path}`);
  });
}
