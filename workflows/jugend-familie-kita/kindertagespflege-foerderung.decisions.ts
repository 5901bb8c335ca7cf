import type { DecisionTable } from '@amtsweg/procedure';

export const hourly: DecisionTable = {
  label: 'Geldleistung je Stunde nach der Qualifizierung',
  legalBasis: '§ 23 Abs. 2 und 2a SGB VIII, Satzung der LHH zur Kindertagespflege (Beträge zu bestätigen)',
  hitPolicy: 'unique',
  inputs: [
    {
      label: 'Qualifizierung der Kindertagespflegeperson',
      expression: 'facts.carer.level',
      type: 'text',
      values: ['basic', 'full', 'professional'],
    },
  ],
  outputs: [{ name: 'rate', label: 'Betrag je Stunde in Cent' }],
  rules: [
    { when: ['"basic"'], then: ['500'] },
    { when: ['"full"'], then: ['560'] },
    { when: ['"professional"'], then: ['620'] },
  ],
};
