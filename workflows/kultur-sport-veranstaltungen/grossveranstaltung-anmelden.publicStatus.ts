import { appealableNoticeStatus, type PublicStatus } from '@amtsweg/procedure';

/** What applicants are told. */
export const publicStatus: Readonly<Record<string, PublicStatus>> = {
  ...appealableNoticeStatus,
  coordination: {
    de: 'Behörden stimmen sich ab',
    easy: 'Polizei, Feuerwehr und Ämter prüfen Ihre Veranstaltung.',
    en: 'Authorities are coordinating',
    actor: 'other',
    next: 'Halten Sie Ihr Sicherheitskonzept für Rückfragen bereit.',
  },
  permitted: {
    de: 'Erlaubt',
    easy: 'Ihre Veranstaltung ist erlaubt. Vor dem Einlass gehen wir alles gemeinsam ab.',
    en: 'Permitted',
    actor: 'applicant',
    next: 'Erfüllen Sie die Auflagen und melden Sie jede Änderung.',
  },
  eventRunning: {
    de: 'Veranstaltung läuft',
    easy: 'Die Veranstaltung läuft. Bei Gefahr melden Sie sich sofort.',
    en: 'Event in progress',
    actor: 'applicant',
    next: 'Halten Sie die Höchstzahl ein; nach dem Abbau sehen wir uns den Platz an.',
  },
  banned: {
    de: 'Untersagt',
    easy: 'Die Veranstaltung ist zu gefährlich. Sie darf nicht stattfinden.',
    en: 'Prohibited',
    actor: 'applicant',
    next: 'Die Untersagung gilt sofort. Im Bescheid steht, was Sie dagegen tun können.',
  },
};
