import { type Procedure, litigationStatus } from '@amtsweg/procedure';

/** What the public is told. */
export const publicStatus: Procedure['publicStatus'] = {
  litigation: litigationStatus,
  examined: {
    de: 'Eignung wird geprüft',
    easy: 'Wir lernen Sie kennen. Das dauert einige Monate.',
    en: 'Suitability being examined',
    actor: 'office',
    next: 'Wir sprechen mehrmals mit Ihnen und besuchen Sie.',
  },
  waiting: {
    de: 'Wir suchen das passende Kind',
    easy: 'Wir suchen Eltern für Kinder. Das kann lange dauern.',
    en: 'On the list',
    actor: 'office',
    next: 'Wir rufen Sie an, wenn ein Kind zu Ihnen passen könnte.',
  },
  proposal: {
    de: 'Vorschlag',
    easy: 'Es gibt vielleicht ein Kind für Sie. Sie haben Zeit zum Nachdenken.',
    en: 'Child proposed',
    actor: 'applicant',
    next: 'Sagen Sie uns, ob Sie das Kind kennenlernen möchten.',
  },
  care: {
    de: 'Adoptionspflege',
    easy: 'Das Kind lebt bei Ihnen. Noch ist es nicht adoptiert.',
    en: 'Adoptive care',
    actor: 'applicant',
    next: 'Danach stellen Sie beim Notar den Antrag an das Gericht.',
  },
  atCourt: {
    de: 'Beim Familiengericht',
    easy: 'Das Gericht entscheidet über die Adoption.',
    en: 'With the family court',
    actor: 'other',
    next: 'Das Gericht hört Sie und das Kind an.',
  },
  abroad: {
    de: 'Andere Stelle zuständig',
    easy: 'Für Kinder aus dem Ausland ist eine andere Stelle da.',
    en: 'Other body competent',
    actor: 'applicant',
    next: 'Im Brief steht, an wen Sie sich wenden.',
  },
};
