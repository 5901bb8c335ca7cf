import type { StateEdge, StateGraph } from './state-graph.js';

/** The transitions of each trigger in a state, in the order in which their conditions are tried. */
export function candidatesByTrigger({ edges }: StateGraph): StateEdge[][] {
  const groups = new Map<string, StateEdge[]>();
  for (const edge of edges) {
    if (edge.kind === 'initial' || edge.kind === 'history') continue;
    const key = `${edge.from.path} | ${edge.kind} | ${edge.name}`;
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  return [...groups.values()];
}
