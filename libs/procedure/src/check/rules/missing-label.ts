import { withAncestors } from '../ancestors.js';
import { error, warning } from '../finding.js';
import { isLeaf } from '../next-states.js';
import type { Rule } from '../rule.js';
import type { StateNode } from '../state-graph.js';

const REMEDY = 'Unter „meta.label“ die Bezeichnung eintragen, in den Worten des Gesetzes.';

/** A state has no German label: clerks would read its technical name, or the same label as its neighbours. */
export const missingLabel: Rule = (_procedure, graph) =>
  graph.nodes
    .filter((node) => node.parent !== null && node.kind !== 'history' && !hasLabel(node))
    .flatMap((node) => {
      const { path } = node;
      if (!withAncestors(node).some(hasLabel)) {
        const de = `Der Zustand „${path}“ hat keine Bezeichnung.`;
        return [error('missing-label', path, { de, en: `The state "${path}" has no label.` }, REMEDY)];
      }
      if (!isLeaf(node)) return [];
      const de = `Der Zustand „${path}“ heißt nur wie der Zustand um ihn herum.`;
      const en = `The state "${path}" has only the label of the state around it.`;
      return [warning('missing-label', path, { de, en }, REMEDY)];
    });

function hasLabel({ state }: StateNode): boolean {
  const label = state.meta?.['label'];
  return typeof label === 'string' && label.trim() !== '';
}
