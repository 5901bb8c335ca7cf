import { invoiceStatus, litigationStatus, type PublicStatus } from '@amtsweg/procedure';

/** What applicants are told. */
export const publicStatus: Readonly<Record<string, PublicStatus>> = {
  ...invoiceStatus,
  litigation: litigationStatus,
  collecting: {
    de: 'Hallenplan in Vorbereitung',
    easy: 'Alle Vereine melden jetzt ihre Wünsche. Danach verteilen wir die Zeiten.',
    en: 'Season plan in preparation',
    actor: 'office',
    next: 'Nach dem Anmeldeschluss verteilen wir die Zeiten.',
  },
  contractSent: {
    de: 'Vertrag liegt bei Ihnen',
    easy: 'Bitte unterschreiben Sie den Vertrag und schicken Sie ihn zurück.',
    en: 'Contract to be signed',
    actor: 'applicant',
    next: 'Senden Sie den Vertrag innerhalb von zwei Wochen zurück.',
  },
  inUse: {
    de: 'Nutzung läuft',
    easy: 'Sie dürfen die Halle zu Ihren Zeiten benutzen.',
    en: 'In use',
    actor: 'applicant',
    next: 'Melden Sie Schäden und Ausfälle. Am Ende rechnen wir ab.',
  },
  lapsed: {
    de: 'Nicht zustande gekommen',
    easy: 'Wir haben den Vertrag nicht zurückbekommen. Die Zeiten gehen an andere.',
    en: 'Lapsed',
    actor: 'nobody',
    next: 'Sie können neue Zeiten beantragen.',
  },
};
