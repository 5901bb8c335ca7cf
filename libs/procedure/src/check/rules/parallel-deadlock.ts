import { liesIn, withAncestors } from '../ancestors.js';
import { error } from '../finding.js';
import { isLeaf, ownNextStates } from '../next-states.js';
import { reachableStates } from '../reachable-states.js';
import type { Rule } from '../rule.js';
import type { StateGraph, StateNode } from '../state-graph.js';

/**
 * A branch of a parallel state gets where it can neither finish nor leave by itself: the other branches wait for it, and
 * only something from outside, such as a withdrawal, ever ends that.
 */
export const parallelDeadlock: Rule = (_procedure, graph) => {
  if (graph.unresolved.length > 0) return [];
  const reached = reachableStates(graph);
  const waiting = graph.nodes.filter((node) => node.kind === 'parallel' && node.state.onDone !== undefined);
  return waiting.flatMap((parallel) =>
    parallel.children.flatMap((region) =>
      stuckIn(graph, parallel, region, reached).map(({ path }) =>
        error(
          'parallel-deadlock',
          path,
          {
            de: `Der Zweig „${region.path}“ kann von „${path}“ aus nicht fertig werden; „${parallel.path}“ wartet vergeblich auf ihn.`,
            en: `The branch "${region.path}" cannot finish from "${path}"; "${parallel.path}" waits for it in vain.`,
          },
          'Einen Weg zum Endzustand des Zweiges anlegen.',
        ),
      ),
    ),
  );
};

function stuckIn(
  graph: StateGraph,
  parallel: StateNode,
  region: StateNode,
  reached: ReadonlySet<StateNode>,
): StateNode[] {
  const leaves = graph.nodes.filter((node) => isLeaf(node) && liesIn(node, region) && reached.has(node));
  const free = new Set(leaves.filter((leaf) => finishes(leaf, region) || canLeave(graph, leaf, parallel)));
  const grow = (): boolean => {
    const before = free.size;
    for (const leaf of leaves) {
      if ([...ownNextStates(graph, leaf)].some((next) => free.has(next))) free.add(leaf);
    }
    return free.size > before;
  };
  while (grow());
  // Where no state can finish, what follows the parallel state is unreachable, and that is what is reported.
  return free.size === 0 ? [] : leaves.filter((leaf) => !free.has(leaf));
}

/** A final state of the branch itself, not of a state inside it. */
function finishes(leaf: StateNode, region: StateNode): boolean {
  return leaf.kind === 'final' && (leaf.parent === region || leaf === region);
}

/** Whether a transition of the branch itself leads out of the parallel state. */
function canLeave(graph: StateGraph, leaf: StateNode, parallel: StateNode): boolean {
  const own = withAncestors(leaf).slice(0, withAncestors(leaf).indexOf(parallel));
  return graph.edges.some(
    ({ from, to }) => own.includes(from) && to.some((target) => !liesIn(target, parallel)),
  );
}
