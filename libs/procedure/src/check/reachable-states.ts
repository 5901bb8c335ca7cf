import { enter } from './entered-states.js';
import type { StateGraph, StateNode } from './state-graph.js';

/** The states that a case can be in, all conditions left open. */
export function reachableStates(graph: StateGraph): ReadonlySet<StateNode> {
  const reached = new Set<StateNode>();
  enter(graph, graph.root, reached);
  const grow = (): boolean => {
    const before = reached.size;
    for (const { kind, from, to } of graph.edges) {
      if (!reached.has(from) || (kind === 'onDone' && !canBeDone(from, reached))) continue;
      if (kind !== 'initial' && kind !== 'history') to.forEach((target) => enter(graph, target, reached));
    }
    return reached.size > before;
  };
  while (grow());
  return reached;
}

function canBeDone(node: StateNode, reached: ReadonlySet<StateNode>): boolean {
  if (node.kind === 'final') return reached.has(node);
  if (node.kind === 'parallel') return node.children.every((region) => canBeDone(region, reached));
  return node.children.some((child) => child.kind === 'final' && reached.has(child));
}
