import { withAncestors } from '../ancestors.js';
import { error } from '../finding.js';
import type { Rule } from '../rule.js';
import type { StateGraph, StateNode } from '../state-graph.js';

/** A state that is not final, and neither it nor a state around it has a transition: a case would lie there for ever. */
export const stateWithoutExit: Rule = (_procedure, graph) =>
  graph.nodes
    .filter((node) => node.kind === 'atomic' && !hasTransition(graph, node))
    .map(({ path }) =>
      error(
        'state-without-exit',
        path,
        {
          de: `Aus dem Zustand „${path}“ führt kein Übergang heraus, und er ist kein Endzustand.`,
          en: `The state "${path}" has no transition and is not final.`,
        },
        'Einen Übergang anlegen (Aufgabe, Frist oder Ereignis) oder den Zustand als Endzustand kennzeichnen („type: final“).',
      ),
    );

function hasTransition(graph: StateGraph, node: StateNode): boolean {
  const around = withAncestors(node);
  return graph.edges.some(
    ({ kind, from }) =>
      around.includes(from) && kind !== 'initial' && kind !== 'history' && kind !== 'onDone',
  );
}
