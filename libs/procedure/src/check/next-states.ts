import { liesIn, withAncestors } from './ancestors.js';
import { enter } from './entered-states.js';
import type { StateEdge, StateGraph, StateNode } from './state-graph.js';

/** Whether a case can be in a state without being in a smaller one. */
export function isLeaf(node: StateNode): boolean {
  return node.kind === 'atomic' || node.kind === 'final';
}

/**
 * The innermost states a case can be in one transition after `leaf`, all conditions left open.
 *
 * Beside the state's own transitions and those of the states around it count those by which another region leaves the
 * parallel state they share, and those by which a finished state around it is done.
 */
export function nextStates(graph: StateGraph, leaf: StateNode): ReadonlySet<StateNode> {
  const around = withAncestors(leaf);
  const done = leaf.kind === 'final' ? doneWith(leaf) : [];
  const targets = graph.edges.flatMap(({ kind, from, to }) => {
    if (isDefault(kind)) return [];
    if (kind === 'onDone') return done.includes(from) ? to : [];
    return around.includes(from) ? to : to.filter((target) => leavesShared(from, target, around));
  });
  return leavesOf(graph, targets);
}

/** As `nextStates`, without what other regions do and without their states. */
export function ownNextStates(graph: StateGraph, leaf: StateNode): ReadonlySet<StateNode> {
  const around = withAncestors(leaf);
  const done = leaf.kind === 'final' ? doneWith(leaf) : [];
  const edges = graph.edges.filter(
    ({ kind, from }) => !isDefault(kind) && (kind === 'onDone' ? done : around).includes(from),
  );
  return new Set(edges.flatMap((edge) => [...statesAfter(graph, edge)]));
}

/** The innermost states an edge leads into, without those of regions that were active before. */
export function statesAfter(graph: StateGraph, { from, to }: StateEdge): ReadonlySet<StateNode> {
  return new Set(
    to.flatMap((target) => {
      const around = withAncestors(target);
      const shared = around.findIndex((node) => liesIn(from, node) && node !== target);
      const entered = around[shared - 1] ?? target;
      return [...leavesOf(graph, [target])].filter((leaf) => liesIn(leaf, entered));
    }),
  );
}

function isDefault(kind: StateEdge['kind']): boolean {
  return kind === 'initial' || kind === 'history';
}

function leavesOf(graph: StateGraph, targets: readonly StateNode[]): ReadonlySet<StateNode> {
  const entered = new Set<StateNode>();
  targets.forEach((target) => enter(graph, target, entered));
  return new Set([...entered].filter(isLeaf));
}

/** What is finished at the latest with this final state: the state around it, and a parallel state around its region. */
function doneWith(node: StateNode): StateNode[] {
  const { parent } = node;
  if (parent === null) return [];
  return parent.parent?.kind === 'parallel' || parent.kind === 'parallel'
    ? [parent, ...doneWith(parent)]
    : [parent];
}

function leavesShared(from: StateNode, target: StateNode, around: readonly StateNode[]): boolean {
  return around.some((node) => node.kind === 'parallel' && liesIn(from, node) && !liesIn(target, node));
}
