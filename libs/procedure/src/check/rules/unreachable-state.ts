import { liesIn } from '../ancestors.js';
import { error } from '../finding.js';
import { reachableStates } from '../reachable-states.js';
import type { Rule } from '../rule.js';
import type { StateGraph, StateNode } from '../state-graph.js';

/**
 * No way leads into a state.
 *
 * Of what is cut off together only the beginning is named: the outermost state, and not those that follow from it.
 */
export const unreachableState: Rule = (_procedure, graph) => {
  if (graph.unresolved.length > 0) return [];
  const cutOff = outermostUnreached(graph);
  const follows = new Map(cutOff.map((node) => [node, following(graph, node, cutOff)]));
  const beginnings = cutOff.filter((node, index) =>
    cutOff.every((other, at) => {
      const leadsHere = other !== node && follows.get(other)?.has(node) === true;
      return !leadsHere || (at > index && follows.get(node)?.has(other) === true);
    }),
  );
  return beginnings.map(({ path }) =>
    error(
      'unreachable-state',
      path,
      {
        de: `In den Zustand „${path}“ führt kein Weg.`,
        en: `No way leads into the state "${path}".`,
      },
      'Einen Übergang dorthin anlegen oder den Zustand entfernen; bei „onDone“ prüfen, ob der Teilablauf fertig werden kann.',
    ),
  );
};

function outermostUnreached(graph: StateGraph): StateNode[] {
  const reached = reachableStates(graph);
  return graph.nodes.filter(
    (node) =>
      node.kind !== 'history' && !reached.has(node) && node.parent !== null && reached.has(node.parent),
  );
}

/** Which of the states cut off would be entered if `node` were. */
function following(graph: StateGraph, node: StateNode, cutOff: readonly StateNode[]): ReadonlySet<StateNode> {
  const found = new Set([node]);
  for (const from of found) {
    const targets = graph.edges.filter((edge) => liesIn(edge.from, from)).flatMap((edge) => edge.to);
    cutOff.filter((one) => targets.some((target) => liesIn(target, one))).forEach((one) => found.add(one));
  }
  return found;
}
