import type { StateEdge, StateGraph, StateNode } from '../state-graph.js';
import { withAncestors } from '../ancestors.js';
import { enter } from '../entered-states.js';
import { invocationsAround } from '../invocations-around.js';
import { isLeaf, ownNextStates } from '../next-states.js';
import { taskSpecOf } from '../task-spec-of.js';

/** An adverse outcome of a task with the transitions it causes. */
export interface AdverseOutcome {
  readonly node: StateNode;
  readonly task: string;
  readonly outcome: string;
  readonly edges: readonly StateEdge[];
}

/** The outcomes of tasks that are marked adverse, at the states that open the tasks. */
export function adverseOutcomes(graph: StateGraph): AdverseOutcome[] {
  return graph.invocations.flatMap(({ node, call }) =>
    Object.entries(taskSpecOf(call)?.outcomes ?? {})
      .filter(([, { adverse }]) => adverse === true)
      .map(([outcome]) => ({
        ...{ node, task: call.id, outcome },
        edges: edgesOf(graph, node, `${call.id}.${outcome}`),
      })),
  );
}

function edgesOf(graph: StateGraph, node: StateNode, event: string): StateEdge[] {
  const around = withAncestors(node);
  return graph.edges.filter(
    ({ kind, name, from }) => kind === 'event' && name === event && around.includes(from),
  );
}

/** The document that is being made in a state, by its key. */
export function documentMadeIn(node: StateNode): string | null {
  const call = invocationsAround(node).find(({ src }) => src === 'document');
  const input = call?.input as { readonly document?: unknown } | undefined;
  return typeof input?.document === 'string' ? input.document : null;
}

/** Whether the case is in a hearing: the state or one around it tells the applicant so. */
export function isHearing(node: StateNode): boolean {
  return withAncestors(node).some(({ state }) => /hearing/iu.test(String(state.meta?.['status'] ?? '')));
}

/** The innermost states `starts` and all that follow from them, no further than where `stop` holds. */
export function follow(
  graph: StateGraph,
  starts: Iterable<StateNode>,
  stop: (node: StateNode) => boolean,
): ReadonlySet<StateNode> {
  const found = new Set(starts);
  for (const leaf of found) {
    if (!stop(leaf)) ownNextStates(graph, leaf).forEach((next) => found.add(next));
  }
  return found;
}

/** The innermost states in which a case begins. */
export function firstStates(graph: StateGraph): StateNode[] {
  const known = new Set<StateNode>();
  enter(graph, graph.root, known);
  return [...known].filter(isLeaf);
}
