import { activeTogether } from '../ancestors.js';
import { error } from '../finding.js';
import { matchesDescriptor } from '../matches-descriptor.js';
import { taskFields } from '../task-fields.js';
import type { Rule } from '../rule.js';
import type { StateGraph, StateNode } from '../state-graph.js';
import { usedActions } from '../used-actions.js';

/** A transition waits for an event that, while its state is active, no task, no declared event and no action can bring. */
export const eventNotOffered: Rule = (procedure, graph) => {
  const always = [...Object.keys(procedure.events), ...raisedEvents(graph)];
  const written = graph.nodes.flatMap((node) =>
    Object.keys(node.state.on ?? {}).map((name) => ({ node, name })),
  );
  return written
    .filter(({ name }) => !name.startsWith('xstate.'))
    .filter(({ node, name }) => {
      const offered = [...always, ...outcomesAt(graph, node)];
      return !offered.some((event) => matchesDescriptor(name, event));
    })
    .map(({ node, name }) =>
      error(
        'event-not-offered',
        node.path,
        {
          de: `Der Zustand „${node.path}“ wartet auf „${name}“; keine Aufgabe und kein Ereignis kann es dort auslösen.`,
          en: `The state "${node.path}" waits for "${name}", which no task and no event can bring there.`,
        },
        'Das Ereignis unter „events“ beschreiben, das Ergebnis bei der Aufgabe anlegen oder den Übergang entfernen.',
      ),
    );
};

function outcomesAt(graph: StateGraph, node: StateNode): string[] {
  return graph.invocations
    .filter((at) => activeTogether(at.node, node))
    .flatMap(({ call }) => taskFields(call).map(({ outcome }) => `${call.id}.${outcome}`));
}

function raisedEvents(graph: StateGraph): string[] {
  return usedActions(graph).flatMap(({ action }) => {
    const event =
      typeof action === 'string' || action.type !== 'raise' ? undefined : action.params?.['event'];
    const type = typeof event === 'object' && event !== null && 'type' in event ? event.type : undefined;
    return typeof type === 'string' ? [type] : [];
  });
}
