import type { Feel } from '../form.js';
import type { StateEdge } from './state-graph.js';

/** The condition of a transition in FEEL, `null` where it has none. A guard known by name only is written as a call. */
export function guardOf({ transition: { guard } }: StateEdge): Feel | null {
  if (guard === undefined) return null;
  const expression = typeof guard === 'string' ? undefined : guard.params?.['expr'];
  return typeof expression === 'string' ? expression : `${JSON.stringify(guard)}()`;
}
