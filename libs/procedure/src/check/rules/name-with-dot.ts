import type { Procedure } from '../../procedure.js';
import { error } from '../finding.js';
import { taskFields } from '../task-fields.js';
import type { Rule } from '../rule.js';
import type { StateGraph } from '../state-graph.js';

const NAME = /^[a-z][A-Za-z0-9]*$/;

/** A name that the engine joins with dots is not one plain word: ids like `check.done` could be read two ways. */
export const nameWithDot: Rule = (procedure, graph) =>
  namesOf(procedure, graph)
    .filter(({ name }) => !NAME.test(name))
    .map(({ what, name, path }) =>
      error(
        'name-with-dot',
        path,
        {
          de: `${what} „${name}“ ist kein einfacher Name; Namen beginnen klein und enthalten nur Buchstaben und Ziffern.`,
          en: `The name "${name}" is not plain; names begin with a small letter and hold letters and digits only.`,
        },
        'Umbenennen, zum Beispiel „formalCheck“, und die Stellen anpassen, die den Namen verwenden.',
      ),
    );

interface Named {
  readonly what: string;
  readonly name: string;
  readonly path: string;
}

function namesOf(procedure: Procedure, graph: StateGraph): Named[] {
  const inDocument = (what: string, part: 'clocks' | 'documents' | 'events'): Named[] =>
    Object.keys(procedure[part]).map((name) => ({ what, name, path: `${part}.${name}` }));
  return [
    ...graph.nodes.slice(1).map(({ name, path }) => ({ what: 'Der Zustand', name, path })),
    ...graph.invocations.flatMap(({ node, call }) => [
      { what: call.src === 'task' ? 'Die Aufgabe' : 'Die Leistung', name: call.id, path: node.path },
      ...taskFields(call).map(({ outcome: name }) => ({ what: 'Das Ergebnis', name, path: node.path })),
    ]),
    ...inDocument('Die Frist', 'clocks'),
    ...inDocument('Das Dokument', 'documents'),
    ...inDocument('Das Ereignis', 'events'),
  ];
}
