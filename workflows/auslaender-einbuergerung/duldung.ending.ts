import type { StateConfig } from '@amtsweg/engine';
import {
  dispatchState,
  documentState,
  revocation,
  set,
  taskState,
  transmissionState,
  type Way,
} from '@amtsweg/procedure';

/** A toleration that still runs ends before its day by an act only, and its holder is heard (§ 60a (5) sentence 2). */
export const revoked = revocation({
  subject: 'die Duldung',
  kept: 'issued.valid',
  to: 'lapse',
  duty: 'Sie sind zur Ausreise verpflichtet. Geben Sie die Bescheinigung zurück.',
  grounds: [{ value: '§ 60a Abs. 5 Satz 2 AufenthG', label: 'Grund der Aussetzung entfallen' }],
});

/** What news of the ground does to a toleration in force. */
export const groundGone: readonly Way[] = [
  { to: 'done', when: 'event.departed = true' },
  { to: 'revocation', then: [set('startRevocation', '{facts: event.what}')] },
];

/** After expiry or revocation: announced to whoever was tolerated for over a year, then handed over for removal. */
export const ending: Readonly<Record<string, StateConfig>> = {
  revocation: revoked.state,
  lapse: taskState({
    id: 'lapse',
    state: 'Ende der Aussetzung',
    status: 'removal',
    task: 'Dauer der Duldung feststellen; über ein Jahr Geduldeten die Abschiebung schriftlich ankündigen',
    post: 'lead',
    legalBasis: '§ 60a Abs. 5 AufenthG',
    outcomes: {
      overOneYear: { label: 'Länger als ein Jahr geduldet: ankündigen', to: 'announcing' },
      atOnce: { label: 'Abgabe zur Aufenthaltsbeendigung', to: 'handingOver' },
      again: { label: 'Anderer Grund: weiter dulden', to: '#case.checked.decision' },
    },
  }),
  announcing: documentState({
    id: 'announcementLetter',
    state: 'Ankündigung wird erstellt',
    status: 'removal',
    document: 'announcement',
    to: 'sendingAnnouncement',
  }),
  sendingAnnouncement: dispatchState({
    id: 'announcementDispatch',
    state: 'Ankündigung geht hinaus',
    status: 'removal',
    document: 'announcementLetter',
    to: 'announced',
  }),
  announced: {
    meta: { label: 'Monat nach der Ankündigung', status: 'removal' },
    after: { announcement: 'handingOver' },
  },
  handingOver: transmissionState({
    id: 'handingOver',
    state: 'Abgabe an die Landesaufnahmebehörde',
    status: 'removal',
    receivers: '["Landesaufnahmebehörde Niedersachsen", "Ausländerzentralregister"]',
    legalBasis: '§ 58 AufenthG, AllgZustVO-Kom (zu bestätigen)',
    to: 'done',
  }),
};
