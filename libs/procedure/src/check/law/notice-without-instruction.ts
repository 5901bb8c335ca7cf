import { unlawful, type LawRule } from '../finding.js';
import type { Rule } from '../rule.js';
import { adverseOutcomes } from './decision-ways.js';
import { noticesAfter } from './notices-after.js';

const rule: LawRule = { id: 'notice-without-instruction', legalBasis: '§ 37 Abs. 6 VwVfG' };

/** A notice that follows an adverse outcome does not say what can be done against it. */
export const noticeWithoutInstruction: Rule = (procedure, graph) => {
  const notices = adverseOutcomes(graph).flatMap((outcome) => noticesAfter(procedure, graph, outcome));
  return [...new Set(notices.map(({ document }) => document))]
    .filter((document) => procedure.documents[document]?.remedy !== true)
    .map((document) =>
      unlawful(
        rule,
        `documents.${document}`,
        {
          de: `Der Bescheid „${document}“ folgt auf eine belastende Entscheidung und trägt keine Rechtsbehelfsbelehrung (§ 37 Abs. 6 VwVfG).`,
          en: `The notice "${document}" follows an adverse decision and carries no instruction on remedies.`,
        },
        '„remedy: true“ setzen; ohne Belehrung beträgt die Frist ein Jahr (§ 58 Abs. 2 VwGO).',
      ),
    );
};
