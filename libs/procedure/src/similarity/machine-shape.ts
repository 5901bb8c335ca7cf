import { invocationsOf } from '@amtsweg/engine';
import { buildStateGraph, type StateEdge, type StateNode } from '../check/state-graph.js';
import { taskSpecOf } from '../check/task-spec-of.js';
import type { Procedure } from '../procedure.js';

/**
 * A machine without its names, as one line for each state: its kind, what is under way in it, and how it is left. Labels,
 * periods and the wording of conditions do not count: machines with the same lines differ in words only.
 */
export function machineShape({ machine }: Pick<Procedure, 'machine'>): readonly string[] {
  const graph = buildStateGraph(machine);
  return graph.nodes.map((node) => {
    const edges = graph.edges.filter(({ from }) => from === node).map(edgeShape);
    return [node.kind, activities(node), edges.sort().join(',')].join(':');
  });
}

/** How a state is left: by what, under a condition or not, to what kind of state. */
function edgeShape({ kind, from, to, transition }: StateEdge): string {
  const where = to.map((target) =>
    target === from ? 'self' : target.parent === from.parent ? 'beside' : 'away',
  );
  return `${kind}${transition.guard === undefined ? '' : '?'}>${where.join('+')}`;
}

/** What runs in a state: services by kind, tasks by the post and what can come of them. */
function activities({ state }: StateNode): string {
  return invocationsOf(state)
    .map((call) => {
      const task = taskSpecOf(call);
      if (task === null) return call.src;
      const outcomes = Object.values(task.outcomes).map(({ adverse }) =>
        adverse === true ? 'adverse' : 'plain',
      );
      return `${task.post}(${outcomes.join(',')})`;
    })
    .join('&');
}
