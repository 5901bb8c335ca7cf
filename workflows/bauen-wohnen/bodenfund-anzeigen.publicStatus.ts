import { litigationStatus, type PublicStatus } from '@amtsweg/procedure';

/** What applicants are told. */
export const publicStatus: Readonly<Record<string, PublicStatus>> = {
  litigation: litigationStatus,
  standstill: {
    de: 'Fundstelle unverändert lassen',
    easy: 'Bitte ändern Sie an der Fundstelle vier Werktage lang nichts. Wir sehen sie uns an.',
    en: 'Site must stay untouched',
    actor: 'office',
    next: 'Schützen Sie Fund und Fundstelle, bis wir sie freigeben oder vier Werktage vorbei sind.',
  },
  rescueDig: {
    de: 'Rettungsgrabung',
    easy: 'Fachleute graben den Fund aus. Danach geht es weiter.',
    en: 'Rescue excavation',
    actor: 'office',
    next: 'Nach der Bergung geben wir die Stelle frei.',
  },
  findKept: {
    de: 'Fund wird ausgewertet',
    easy: 'Fachleute untersuchen Ihren Fund. Das dauert höchstens zwölf Monate.',
    en: 'Find under evaluation',
    actor: 'office',
    next: 'Sie erfahren, was es ist und wem der Fund gehört.',
  },
};
