import { error } from '../finding.js';
import type { Rule } from '../rule.js';

/** The backbone that all procedures share, in its order. */
const backbone = ['submitted', 'checked', 'approved', 'issued', 'closed'];

/** The machine's top level lacks a milestone of the backbone, or `closed` is not final. */
export const missingMilestone: Rule = (_procedure, graph) => {
  const top = graph.root.children;
  const missing = backbone
    .filter((name) => !top.some((node) => node.name === name))
    .map((name) =>
      error(
        'missing-milestone',
        'machine.states',
        {
          de: `Der Meilenstein „${name}“ fehlt; jedes Verfahren hat ${backbone.join(', ')}.`,
          en: `The milestone "${name}" is missing; every procedure has ${backbone.join(', ')}.`,
        },
        `Auf der obersten Ebene den Zustand „${name}“ anlegen.`,
      ),
    );
  const closed = top.find((node) => node.name === 'closed');
  if (closed === undefined || closed.kind === 'final') return missing;
  return [
    ...missing,
    error(
      'missing-milestone',
      'closed',
      {
        de: 'Der Meilenstein „closed“ (zu den Akten) ist kein Endzustand.',
        en: 'The milestone "closed" is not final.',
      },
      '„closed“ mit „type: final“ und ohne innere Zustände anlegen.',
    ),
  ];
};
