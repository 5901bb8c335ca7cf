import type { DecisionTable } from '@amtsweg/procedure';

const PAPER = '"grey", "pink", "gdr"';

/** The steps of Anlage 8e FeV: paper by year of birth, cards by year of issue. */
export const exchange: DecisionTable = {
  label: 'Tag, bis zu dem der Führerschein umzutauschen ist',
  legalBasis: '§ 24a Abs. 2 FeV, Anlage 8e FeV',
  hitPolicy: 'unique',
  inputs: [
    { label: 'Geburtsjahr', expression: 'date(form.birthDate).year', type: 'number' },
    {
      label: 'Art des Führerscheins',
      expression: 'form.document',
      type: 'text',
      values: ['grey', 'pink', 'gdr', 'card'],
    },
    { label: 'Ausstellungsjahr', expression: 'date(form.issuedOn).year', type: 'number' },
  ],
  outputs: [{ name: 'by', label: 'Umtausch bis' }],
  rules: [
    { when: ['< 1953', '-', '-'], then: ['"2033-01-19"'] },
    { when: ['[1953..1959)', PAPER, '-'], then: ['"2022-07-19"'] },
    { when: ['[1959..1965)', PAPER, '-'], then: ['"2023-01-19"'] },
    { when: ['[1965..1971)', PAPER, '-'], then: ['"2024-01-19"'] },
    { when: ['>= 1971', PAPER, '-'], then: ['"2025-01-19"'] },
    { when: ['>= 1953', '"card"', '< 2002'], then: ['"2026-01-19"'] },
    { when: ['>= 1953', '"card"', '[2002..2005)'], then: ['"2027-01-19"'] },
    { when: ['>= 1953', '"card"', '[2005..2008)'], then: ['"2028-01-19"'] },
    { when: ['>= 1953', '"card"', '[2008..2009)'], then: ['"2029-01-19"'] },
    { when: ['>= 1953', '"card"', '[2009..2010)'], then: ['"2030-01-19"'] },
    { when: ['>= 1953', '"card"', '[2010..2011)'], then: ['"2031-01-19"'] },
    { when: ['>= 1953', '"card"', '[2011..2012)'], then: ['"2032-01-19"'] },
    { when: ['>= 1953', '"card"', '>= 2012'], then: ['"2033-01-19"'] },
  ],
};
