import { invoiceStatus, type PublicStatus } from '@amtsweg/procedure';

/** What applicants are told. */
export const publicStatus: Readonly<Record<string, PublicStatus>> = {
  ...invoiceStatus,
  waitingList: {
    de: 'Warteliste',
    easy: 'Alle Plätze sind belegt. Sie stehen auf der Liste.',
    en: 'On the waiting list',
    actor: 'nobody',
    next: 'Wir melden uns, wenn ein Platz frei wird.',
  },
  placeOffered: {
    de: 'Platz angeboten',
    easy: 'Wir haben einen Platz. Bitte sagen Sie in fünf Tagen zu.',
    en: 'Place offered',
    actor: 'applicant',
    next: 'Nehmen Sie den Platz an und füllen Sie die Gesundheitserklärung aus.',
  },
  inCourse: {
    de: 'Im Kurs',
    easy: 'Der Kurs ist gebucht. Viel Spaß im Wasser!',
    en: 'Enrolled',
    actor: 'applicant',
    next: 'Kommen Sie pünktlich; sagen Sie ab, wenn jemand krank ist.',
  },
  lapsed: {
    de: 'Platz nicht angenommen',
    easy: 'Der Platz ging an jemand anderen.',
    en: 'Place not taken',
    actor: 'nobody',
    next: 'Melden Sie sich gern neu an.',
  },
  otherCourse: {
    de: 'Anderer Kurs nötig',
    easy: 'Dieser Kurs passt noch nicht. Wir haben Ihnen geschrieben, welcher passt.',
    en: 'Another course fits',
    actor: 'applicant',
    next: 'Melden Sie sich für den passenden Kurs an.',
  },
};
