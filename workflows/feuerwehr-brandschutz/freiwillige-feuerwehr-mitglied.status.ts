import { litigationStatus, type Procedure } from '@amtsweg/procedure';

/** What the applicant is told: Mitglied der Freiwilligen Feuerwehr werden. */
export const publicStatus: Procedure['publicStatus'] = {
  litigation: litigationStatus,
  medical: {
    de: 'Untersuchung offen',
    easy: 'Bitte gehen Sie zum Betriebsarzt. Die Feuerwehr bezahlt das.',
    en: 'Medical examination due',
    actor: 'applicant',
    next: 'Vereinbaren Sie den Termin beim Betriebsarzt.',
  },
  member: {
    de: 'In der Feuerwehr',
    easy: 'Sie sind in der Feuerwehr. Willkommen!',
    en: 'Member of the fire brigade',
    actor: 'nobody',
    next: 'In der Einsatzabteilung folgen Probezeit und Grundausbildung.',
  },
  dismissed: {
    de: 'Nicht übernommen',
    easy: 'Die Feuerwehr hat Sie nach der Probezeit nicht übernommen. Die Gründe stehen im Bescheid.',
    en: 'Not taken over after probation',
    actor: 'applicant',
    next: 'Im Bescheid steht, was Sie dagegen tun können.',
  },
};
