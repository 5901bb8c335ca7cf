import { grantStatuses, type PublicStatus } from '@amtsweg/procedure';

/** What applicants are told. */
export const publicStatus: Readonly<Record<string, PublicStatus>> = {
  ...grantStatuses,
  roundOpen: {
    de: 'Bewerbung liegt vor',
    easy: 'Ihre Bewerbung ist da. Wir warten, bis alle sich beworben haben.',
    en: 'Waiting for the round to close',
    actor: 'office',
    next: 'Nach Bewerbungsschluss tagt die Jury.',
  },
  juryAsked: {
    de: 'Jury',
    easy: 'Eine Gruppe von Fachleuten sieht sich Ihre Arbeiten an.',
    en: 'With the jury',
    actor: 'other',
    next: 'Nach der Sitzung hören Sie von uns.',
  },
  reserve: {
    de: 'Nachrückliste',
    easy: 'Sie stehen auf der Warteliste. Vielleicht wird ein Platz frei.',
    en: 'On the reserve list',
    actor: 'nobody',
    next: 'Wird ein Platz frei, melden wir uns.',
  },
};
