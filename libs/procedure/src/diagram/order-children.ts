import { withAncestors } from '../check/ancestors.js';
import type { StateNode } from '../check/state-graph.js';
import type { DiagramModel } from './diagram-model.js';

/**
 * The children of a state from top to bottom: along the transitions from the first one, the finished ones last.
 *
 * Regions of a parallel state keep the order of the definition, and so does whatever transitions leave open.
 */
export function orderChildren(model: DiagramModel, node: StateNode): readonly StateNode[] {
  if (node.kind === 'parallel') return node.children;
  const initial = model.states.get(node)?.initial ?? null;
  const starts = [initial, ...node.children].filter((child) => child !== null);
  const seen = new Set<StateNode>();
  const finished: StateNode[] = [];
  const visit = (child: StateNode): void => {
    if (seen.has(child)) return;
    seen.add(child);
    // Visited backwards and listed backwards, what is written first comes out first.
    [...successors(model, node, child)].reverse().forEach(visit);
    finished.unshift(child);
  };
  const order = starts.flatMap((start) => {
    finished.length = 0;
    visit(start);
    return [...finished];
  });
  return [...order.filter(({ kind }) => kind !== 'final'), ...order.filter(({ kind }) => kind === 'final')];
}

/** The siblings that transitions from a child, or from inside it, lead to; in the order of the definition. */
function successors(model: DiagramModel, parent: StateNode, child: StateNode): StateNode[] {
  const targets = model.edges.flatMap(({ from, to }) =>
    to !== null && childAround(parent, from) === child ? [childAround(parent, to)] : [],
  );
  return parent.children.filter((sibling) => sibling !== child && targets.includes(sibling));
}

function childAround(parent: StateNode, node: StateNode): StateNode | undefined {
  return withAncestors(node).find((one) => one.parent === parent);
}
