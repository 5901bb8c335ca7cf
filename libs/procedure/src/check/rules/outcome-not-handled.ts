import { activeTogether } from '../ancestors.js';
import { error } from '../finding.js';
import { matchesDescriptor } from '../matches-descriptor.js';
import { taskFields } from '../task-fields.js';
import type { Rule } from '../rule.js';
import type { StateGraph, StateNode } from '../state-graph.js';

/** A task offers an outcome that no state handles while the task is open: choosing it would always be refused. */
export const outcomeNotHandled: Rule = (_procedure, graph) =>
  graph.invocations.flatMap(({ node, call }) =>
    taskFields(call)
      .map(({ outcome }) => `${call.id}.${outcome}`)
      .filter((event) => !isHandled(graph, node, event))
      .map((event) =>
        error(
          'outcome-not-handled',
          node.path,
          {
            de: `Das Ergebnis „${event}“ wird in „${node.path}“ angeboten, führt aber nirgendwohin.`,
            en: `The outcome "${event}" is offered in "${node.path}" and handled nowhere.`,
          },
          `In „${node.path}“ unter „on“ einen Übergang für „${event}“ anlegen oder das Ergebnis entfernen.`,
        ),
      ),
  );

/** XState passes over a transition that has neither target nor actions: it handles nothing. */
function isHandled(graph: StateGraph, node: StateNode, event: string): boolean {
  return graph.edges.some(
    ({ kind, from, name, transition }) =>
      kind === 'event' &&
      activeTogether(from, node) &&
      matchesDescriptor(name, event) &&
      (transition.target !== undefined || (transition.actions ?? []).length > 0),
  );
}
