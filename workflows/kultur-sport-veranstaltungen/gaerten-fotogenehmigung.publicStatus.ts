import { invoiceStatus, litigationStatus, type PublicStatus } from '@amtsweg/procedure';

/** What applicants are told. */
export const publicStatus: Readonly<Record<string, PublicStatus>> = {
  ...invoiceStatus,
  litigation: litigationStatus,
  shootingAllowed: {
    de: 'Aufnahmen genehmigt',
    easy: 'Sie dürfen an diesem Tag fotografieren oder filmen. Bitte beachten Sie die Regeln.',
    en: 'Shooting permitted',
    actor: 'applicant',
    next: 'Melden Sie sich am Tag der Aufnahmen an der Kasse.',
  },
  notNeeded: {
    de: 'Keine Genehmigung nötig',
    easy: 'Für private Fotos brauchen Sie uns nicht zu fragen.',
    en: 'No permit needed',
    actor: 'nobody',
    next: 'Viel Freude in den Gärten.',
  },
  lapsed: {
    de: 'Nicht bezahlt',
    easy: 'Das Entgelt kam nicht. Die Aufnahmen finden nicht statt.',
    en: 'Not paid',
    actor: 'nobody',
    next: 'Stellen Sie gern einen neuen Antrag.',
  },
};
