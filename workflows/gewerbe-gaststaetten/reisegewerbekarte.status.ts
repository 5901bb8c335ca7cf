import type { PublicStatus } from '@amtsweg/procedure';
import { fiction } from './reisegewerbekarte.fiction.js';

/** What the applicant is told where the standard statuses do not fit. */
export const publicStatus: Readonly<Record<string, PublicStatus>> = {
  ...fiction.publicStatus,
  inReview: {
    de: 'In Prüfung',
    easy: 'Ihre Unterlagen sind vollständig. Wir prüfen Ihren Antrag.',
    en: 'Under review',
    actor: 'office',
    next: 'Wir entscheiden innerhalb von drei Monaten. Sonst gilt die Erlaubnis als erteilt.',
  },
  permitGranted: {
    de: 'Erlaubnis erteilt',
    easy: 'Sie haben die Erlaubnis für das Reisegewerbe.',
    en: 'Permit granted',
    actor: 'nobody',
    next: 'Führen Sie die Karte bei der Tätigkeit immer mit. Im Bescheid steht, was Sie beachten müssen.',
  },
  cardReady: {
    de: 'Karte liegt bereit',
    easy: 'Ihre Reisegewerbekarte ist fertig. Bitte holen Sie sie ab.',
    en: 'Card ready for collection',
    actor: 'applicant',
    next: 'Vereinbaren Sie einen Termin und bringen Sie Ihren Ausweis mit.',
  },
  feeDue: {
    de: 'Gebühr zu zahlen',
    easy: 'Bitte bezahlen Sie die Gebühr. Wie viel, steht im Brief.',
    en: 'Fee due',
    actor: 'applicant',
    next: 'Die Gebühr ist auch zu zahlen, wenn Sie Klage erhoben haben.',
  },
  litigation: {
    de: 'Klage anhängig',
    easy: 'Das Gericht prüft unsere Entscheidung.',
    en: 'Action pending',
    actor: 'other',
    next: 'Das Verwaltungsgericht entscheidet.',
  },
  notRequired: {
    de: 'Keine Reisegewerbekarte nötig',
    easy: 'Für Ihre Tätigkeit brauchen Sie keine Reisegewerbekarte. Der Grund steht im Brief.',
    en: 'No card required',
    actor: 'nobody',
    next: 'Im Brief steht, ob Sie die Tätigkeit anzeigen müssen.',
  },
};
