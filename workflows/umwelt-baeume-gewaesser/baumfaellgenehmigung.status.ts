import type { PublicStatus } from '@amtsweg/procedure';

/** What the applicant is told where the standard statuses do not fit. */
export const publicStatus: Readonly<Record<string, PublicStatus>> = {
  emergency: {
    de: 'Gefahr wird sofort geprüft',
    easy: 'Wir schauen uns die Gefahr sofort an.',
    en: 'Danger being examined at once',
    actor: 'office',
    next: 'Der Außendienst kommt und entscheidet vor Ort.',
  },
  fellingAllowed: {
    de: 'Sofortige Fällung erlaubt',
    easy: 'Sie dürfen den gefährlichen Baum jetzt fällen. Schicken Sie uns danach Fotos.',
    en: 'Immediate felling allowed',
    actor: 'applicant',
    next: 'Zeigen Sie die Fällung mit Fotos an. Danach entscheiden wir über den Ersatz.',
  },
  permitValid: {
    de: 'Bescheid bekannt gegeben',
    easy: 'Sie haben unseren Brief. Lesen Sie, was erlaubt ist und bis wann.',
    en: 'Decision notified',
    actor: 'applicant',
    next: 'Beachten Sie Befristung, Schonzeit und Auflagen und zeigen Sie die Fällung an.',
  },
  obligations: {
    de: 'Auflagen offen',
    easy: 'Sie müssen noch Ersatz leisten: neue Bäume pflanzen oder zahlen.',
    en: 'Obligations to be met',
    actor: 'applicant',
    next: 'Zeigen Sie uns die Ersatzpflanzung an oder leisten Sie die Ausgleichszahlung.',
  },
  feeDue: {
    de: 'Gebühr zu zahlen',
    easy: 'Bitte bezahlen Sie die Gebühr. Wie viel, steht im Brief.',
    en: 'Fee due',
    actor: 'applicant',
    next: 'Die Gebühr ist auch zu zahlen, wenn Widerspruch eingelegt ist.',
  },
  objectionPending: {
    de: 'Widerspruchsverfahren',
    easy: 'Jemand hat sich gegen unsere Entscheidung gewehrt. Das wird geprüft.',
    en: 'Objection pending',
    actor: 'other',
    next: 'Bis zur Entscheidung darf in der Regel nicht gefällt werden.',
  },
  lapsed: {
    de: 'Erlaubnis erloschen',
    easy: 'Sie haben nicht gefällt. Die Erlaubnis gilt nicht mehr.',
    en: 'Permit lapsed',
    actor: 'nobody',
    next: 'Für eine spätere Fällung ist ein neuer Antrag nötig.',
  },
  revoked: {
    de: 'Erlaubnis widerrufen',
    easy: 'Die Erlaubnis gilt nicht mehr. Die Gründe stehen im Brief.',
    en: 'Permit revoked',
    actor: 'nobody',
    next: 'Im Bescheid steht, was Sie dagegen tun können und bis wann.',
  },
};
