import { warning } from '../finding.js';
import { matchesDescriptor } from '../matches-descriptor.js';
import type { Rule } from '../rule.js';

/** An event is declared and no state ever handles it. */
export const eventNotHandled: Rule = (procedure, graph) => {
  const handled = graph.edges.filter(({ kind }) => kind === 'event').map(({ name }) => name);
  return Object.keys(procedure.events)
    .filter((event) => !handled.some((descriptor) => matchesDescriptor(descriptor, event)))
    .map((event) =>
      warning(
        'event-not-handled',
        `events.${event}`,
        {
          de: `Das Ereignis „${event}“ ist beschrieben, aber kein Zustand nimmt es an.`,
          en: `The event "${event}" is declared and no state handles it.`,
        },
        'Einen Übergang für das Ereignis anlegen oder seine Beschreibung entfernen.',
      ),
    );
};
