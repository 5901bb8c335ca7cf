import type { DecisionTable } from '@amtsweg/procedure';
import { YIELD } from './grundsteuer-erlass.form.js';

export const rate: DecisionTable = {
  label: 'Erlasssatz',
  legalBasis: '§§ 32 bis 34 GrStG',
  hitPolicy: 'unique',
  inputs: [
    { label: 'Antrag wegen geminderten Ertrags', expression: YIELD, type: 'boolean' },
    { label: 'Minderung des Ertrags in Prozent', expression: 'facts.fall', type: 'number' },
    {
      label: 'Kosten höher als Einnahmen und Vorteile',
      expression: 'form.costs > form.revenues',
      type: 'boolean',
    },
  ],
  outputs: [{ name: 'percent', label: 'Prozent der Grundsteuer' }],
  rules: [
    { when: ['true', '<= 50', '-'], then: ['0'] },
    { when: ['true', '(50..100)', '-'], then: ['25'] },
    { when: ['true', '>= 100', '-'], then: ['50'] },
    { when: ['false', '-', 'false'], then: ['0'] },
    { when: ['false', '-', 'true'], then: ['100'] },
  ],
};
