import type { DecisionTable } from '@amtsweg/procedure';

/** What an adult gets in a month, in cents of 2026: basic benefits, or as under SGB XII after 36 months. */
export const rate: DecisionTable = {
  label: 'Leistungssatz für Erwachsene',
  legalBasis: '§§ 2, 3a AsylbLG, Anlage zu § 28 SGB XII',
  hitPolicy: 'unique',
  inputs: [
    { label: 'Leistungen entsprechend dem SGB XII', expression: 'facts.analogue = true', type: 'boolean' },
    {
      label: 'Haushalt',
      expression: 'form.household',
      type: 'text',
      values: ['alone', 'partner', 'shared'],
    },
  ],
  outputs: [{ name: 'cents', label: 'Satz im Monat in Cent' }],
  rules: [
    { when: ['false', '"partner"'], then: ['40900'] },
    { when: ['false', '"alone", "shared"'], then: ['45500'] },
    { when: ['true', '"partner"'], then: ['50600'] },
    { when: ['true', '"alone", "shared"'], then: ['56300'] },
  ],
};
