import { unlawful, type LawRule } from '../finding.js';
import type { Rule } from '../rule.js';
import { adverseOutcomes } from './decision-ways.js';
import { noticesAfter } from './notices-after.js';

const rule: LawRule = { id: 'adverse-without-post', legalBasis: '§ 37 Abs. 3 Satz 1, § 35a VwVfG' };

/** A notice after an adverse outcome bears nobody's name: it looks as if a machine had decided. */
export const adverseWithoutPost: Rule = (procedure, graph) => {
  const documents = new Set(
    adverseOutcomes(graph)
      .flatMap((outcome) => noticesAfter(procedure, graph, outcome))
      .map(({ document }) => document),
  );
  return [...documents]
    .filter((name) => {
      const { signedBy, signedAs } = procedure.documents[name] ?? {};
      return signedBy === undefined && signedAs === undefined;
    })
    .map((name) =>
      unlawful(
        rule,
        `documents.${name}`,
        {
          de: `Der belastende Bescheid „${name}“ lässt nicht erkennen, welche Stelle entschieden hat (§ 37 Abs. 3 VwVfG).`,
          en: `The adverse notice "${name}" names no competent post.`,
        },
        'Unter „signedBy“ die Aufgabe nennen, in der entschieden wurde.',
      ),
    );
};
