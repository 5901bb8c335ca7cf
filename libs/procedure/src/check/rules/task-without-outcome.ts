import { error } from '../finding.js';
import type { Rule } from '../rule.js';
import { taskFields } from '../task-fields.js';

/** A task offers no outcome: nobody could ever complete it. */
export const taskWithoutOutcome: Rule = (_procedure, graph) =>
  graph.invocations
    .filter(({ call }) => call.src === 'task' && taskFields(call).length === 0)
    .map(({ node, call }) =>
      error(
        'task-without-outcome',
        node.path,
        {
          de: `Die Aufgabe „${call.id}“ in „${node.path}“ bietet kein Ergebnis an.`,
          en: `The task "${call.id}" in "${node.path}" offers no outcome.`,
        },
        'Mindestens ein Ergebnis mit Bezeichnung und Übergang anlegen.',
      ),
    );
