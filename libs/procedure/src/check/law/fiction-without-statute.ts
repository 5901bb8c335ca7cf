import { unlawful, type LawRule } from '../finding.js';
import type { Rule } from '../rule.js';

const rule: LawRule = { id: 'fiction-without-statute', legalBasis: '§ 42a Abs. 1 Satz 1 VwVfG' };

const FICTION = /§ 42a(?: Abs\. \d+)?(?: Satz \d+(?: und \d+)?)? VwVfG/u;

/** A clock at whose end something counts as granted names § 42a alone: the fiction needs a statute that orders it. */
export const fictionWithoutStatute: Rule = ({ clocks }, graph) => {
  const grants = new Set(
    graph.edges
      .filter(({ kind, to }) => kind === 'clock' && to.some(({ path }) => /deemed/iu.test(path)))
      .map(({ name }) => name),
  );
  return Object.entries(clocks)
    .filter(
      ([name, { legalBasis }]) =>
        grants.has(name) && !/§|Art\./u.test(legalBasis.replace(FICTION, '').replace('i. V. m.', '')),
    )
    .map(([name]) =>
      unlawful(
        rule,
        `clocks.${name}`,
        {
          de: `Nach Ablauf der Frist „${name}“ soll etwas als genehmigt gelten; die Vorschrift, die das anordnet, fehlt (§ 42a Abs. 1 Satz 1 VwVfG).`,
          en: `The clock "${name}" grants by silence; the statute that orders it is missing.`,
        },
        'In „legalBasis“ das Fachgesetz nennen, das die Genehmigungsfiktion anordnet.',
      ),
    );
};
