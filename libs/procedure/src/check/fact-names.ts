import type { Procedure } from '../procedure.js';
import type { StateGraph } from './state-graph.js';
import { usedActions } from './used-actions.js';

/** The names that facts of a case can have, by what writes them. */
export interface FactNames {
  /** Tasks and services, by their ids. */
  readonly invocations: ReadonlySet<string>;
  /** Events that are recorded: the part of the name before the first dot. */
  readonly events: ReadonlySet<string>;
  /** Written by the actions `set`, `assessFee` and `decide`, and the day of receipt, which is there from the start. */
  readonly computed: ReadonlySet<string>;
}

/** Actions that keep something under the name in their parameter `fact`. */
const WRITERS = new Set(['set', 'assessFee', 'decide']);

/** Lists the facts that a procedure can write. */
export function factNames(procedure: Procedure, graph: StateGraph): FactNames {
  const computed = usedActions(graph).flatMap(({ action }) => {
    const { type, params } = typeof action === 'string' ? { type: action, params: undefined } : action;
    const fact = params?.['fact'];
    if (!WRITERS.has(type)) return [];
    return typeof fact === 'string' ? [fact] : type === 'assessFee' ? ['fee'] : [];
  });
  return {
    invocations: new Set(graph.invocations.map(({ call }) => call.id)),
    events: new Set(Object.keys(procedure.events).map((event) => event.split('.')[0] ?? event)),
    computed: new Set(['receivedOn', ...computed]),
  };
}
