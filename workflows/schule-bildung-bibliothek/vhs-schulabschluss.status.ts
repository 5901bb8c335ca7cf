import { type Procedure, chargeDue, offered } from '@amtsweg/procedure';

/** What the public is told. */
export const publicStatus: Procedure['publicStatus'] = {
  offered,
  chargeDue,
  advice: {
    de: 'Beratung und Einstufung',
    easy: 'Wir sprechen mit Ihnen und schauen, welcher Kurs passt.',
    en: 'Advice and placement',
    actor: 'applicant',
    next: 'Kommen Sie zum Gespräch und zum Test.',
  },
  learning: {
    de: 'Im Lehrgang',
    easy: 'Sie lernen für Ihren Abschluss.',
    en: 'In the course',
    actor: 'applicant',
    next: 'Kommen Sie regelmäßig. Wir melden Sie zur Prüfung an.',
  },
  exam: {
    de: 'Prüfung',
    easy: 'Das Landesamt lässt Sie zur Prüfung zu und prüft Sie.',
    en: 'Examination',
    actor: 'other',
    next: 'Sie bekommen die Termine vom Landesamt.',
  },
  passed: {
    de: 'Bestanden',
    easy: 'Sie haben Ihren Abschluss.',
    en: 'Passed',
    actor: 'nobody',
    next: 'Das Zeugnis bekommen Sie bei der Feier.',
  },
  notPossible: {
    de: 'Nicht möglich',
    easy: 'Der Kurs passt im Moment nicht. Der Grund steht im Brief.',
    en: 'Not possible',
    actor: 'nobody',
    next: 'Lassen Sie sich beraten.',
  },
  leftCourse: {
    de: 'Ohne Abschluss beendet',
    easy: 'Sie haben den Kurs beendet. Sie können später wiederkommen.',
    en: 'Left without certificate',
    actor: 'nobody',
    next: 'Sie können sich neu anmelden.',
  },
};
