import type { DecisionTable } from '@amtsweg/procedure';

/** The steps of the by-law; the amounts are to be confirmed. */
export const decisions: Readonly<Record<string, DecisionTable>> = {
  step: {
    label: 'Beitragsstaffel für acht Stunden am Tag',
    legalBasis: '§ 90 Abs. 3 SGB VIII, Gebührensatzung für Kindertagesstätten der LHH (zu bestätigen)',
    hitPolicy: 'unique',
    inputs: [
      { label: 'Beitragsfrei nach dem Alter', expression: 'facts.free = true', type: 'boolean' },
      {
        label: 'Kein Einkommen nachgewiesen oder höchster Beitrag gewählt',
        expression: 'facts.highest = true',
        type: 'boolean',
      },
      {
        label: 'Einkommen im Jahr in Euro',
        expression: 'facts.income / 100',
        type: 'number',
        min: 0,
      },
    ],
    outputs: [{ name: 'fullDay', label: 'Beitrag im Monat in Cent' }],
    rules: [
      { when: ['true', '-', '-'], then: ['0'], legalBasis: '§ 22 NKiTaG' },
      { when: ['false', 'false', '<= 24000'], then: ['0'] },
      { when: ['false', 'false', '(24000..36000]'], then: ['6000'] },
      { when: ['false', 'false', '(36000..48000]'], then: ['12000'] },
      { when: ['false', 'false', '(48000..60000]'], then: ['18000'] },
      { when: ['false', 'false', '> 60000'], then: ['26000'] },
      { when: ['false', 'true', '-'], then: ['26000'] },
    ],
  },
};
