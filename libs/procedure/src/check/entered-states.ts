import { withAncestors } from './ancestors.js';
import type { StateGraph, StateNode } from './state-graph.js';

/**
 * The states a case is in once `target` has been entered by a transition: the states around it with all their other
 * regions, and the defaults below it. Only what `known` does not hold yet is added to it.
 */
export function enter(graph: StateGraph, target: StateNode, known: Set<StateNode>): void {
  const around = withAncestors(target).reverse();
  for (const [depth, node] of around.entries()) {
    known.add(node);
    const inner = around[depth + 1];
    if (node.kind === 'parallel' && inner !== undefined)
      node.children.filter((region) => region !== inner).forEach((region) => descend(graph, region, known));
  }
  descend(graph, target, known, true);
}

function descend(graph: StateGraph, node: StateNode, known: Set<StateNode>, force = false): void {
  if (known.has(node) && !force) return;
  known.add(node);
  if (node.kind === 'parallel') node.children.forEach((region) => descend(graph, region, known));
  for (const next of defaults(graph, node)) enterUnknown(graph, next, known);
}

function enterUnknown(graph: StateGraph, node: StateNode, known: Set<StateNode>): void {
  if (!known.has(node)) enter(graph, node, known);
}

function defaults(graph: StateGraph, node: StateNode): readonly StateNode[] {
  const written = graph.edges.find(
    (edge) => edge.from === node && (edge.kind === 'initial' || edge.kind === 'history'),
  );
  if (written !== undefined) return written.to;
  // A history state without a default falls back to the initial state around it.
  return node.kind === 'history' && node.parent !== null ? defaults(graph, node.parent) : [];
}
