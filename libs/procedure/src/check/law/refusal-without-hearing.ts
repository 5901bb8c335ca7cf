import { unlawful, type LawRule } from '../finding.js';
import type { Rule } from '../rule.js';
import type { StateNode } from '../state-graph.js';
import { adverseOutcomes, firstStates, follow, isHearing } from './decision-ways.js';
import { noticesAfter } from './notices-after.js';

const rule: LawRule = { id: 'refusal-without-hearing', legalBasis: '§ 28 Abs. 1 VwVfG, § 24 SGB X, § 91 AO' };

/** An adverse outcome becomes a notice although there is a way to it on which nobody was heard. */
export const refusalWithoutHearing: Rule = (procedure, graph) => {
  const unheard = follow(graph, firstStates(graph), isHearing);
  const decisions = adverseOutcomes(graph).filter(
    (outcome) =>
      isReachedUnheard(outcome.node, unheard) &&
      // An outcome that leads to the hearing as long as it is missing, and on once it was held, asks for it itself.
      !outcome.edges.some(({ to }) => to.some(isHearing)) &&
      noticesAfter(procedure, graph, outcome).length > 0,
  );
  return [...new Set(decisions.map(({ node }) => node.path))].map((path) =>
    unlawful(
      rule,
      path,
      {
        de: `Die Entscheidung in „${path}“ kann belasten, ohne dass die Beteiligten vorher angehört wurden (§ 28 Abs. 1 VwVfG).`,
        en: `The decision in "${path}" can be adverse without a hearing before it.`,
      },
      'Vor der Entscheidung anhören (Baustein „hearing“) oder die Ausnahme mit Vorschrift begründen („exceptions“, § 28 Abs. 2 und 3 VwVfG).',
    ),
  );
};

function isReachedUnheard(node: StateNode, unheard: ReadonlySet<StateNode>): boolean {
  if (isHearing(node)) return false;
  return [...unheard].some((leaf) => leaf === node || leaf.path.startsWith(`${node.path}.`));
}
