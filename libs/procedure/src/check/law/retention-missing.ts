import { unlawful, type LawRule } from '../finding.js';
import type { Rule } from '../rule.js';

const rule: LawRule = { id: 'retention-missing', legalBasis: 'Art. 5 Abs. 1 Buchst. e DSGVO' };

/** The form asks for personal data and nothing says how long they are kept. */
export const retentionMissing: Rule = ({ form, retention }) => {
  if (retention.years > 0 || form.sections.every(({ fields }) => fields.length === 0)) return [];
  return [
    unlawful(
      rule,
      'retention',
      {
        de: 'Das Formular erhebt Daten, und die Aufbewahrungsfrist ist null Jahre (Art. 5 Abs. 1 Buchst. e DSGVO).',
        en: 'The form collects data and the retention is zero years.',
      },
      'Die Frist des Aktenplans eintragen oder begründen, warum die Daten mit dem Abschluss gelöscht werden („exceptions“).',
    ),
  ];
};
