import {
  brief,
  courtEvents,
  recoveryEvents,
  supplementEvent,
  withdrawEvent,
  type EventSpec,
} from '@amtsweg/procedure';

/** What comes in from outside. */
export const events: Readonly<Record<string, EventSpec>> = {
  withdraw: { ...withdrawEvent, note: 'Die Rücknahme ist kostenfrei; die Mappe geht zurück.' },
  supplement: supplementEvent([{ name: 'address', label: 'Anschrift', type: 'text', maxLength: 200 }]),
  addWorks: {
    label: 'Arbeiten nachreichen, solange die Runde offen ist',
    by: ['applicant', 'clerk'],
    fields: [brief.text('works', 'Welche', 500)],
  },
  placeFree: {
    label: 'Platz ist frei geworden',
    by: ['clerk'],
    fields: [brief.text('after', 'Verzicht von Rang', 10)],
  },
  waived: { label: 'Bescheid anerkennen, auf Rechtsbehelf verzichten', by: ['applicant', 'clerk'] },
  movedOut: {
    label: 'Auszug aus dem Atelier mitteilen',
    by: ['applicant', 'clerk'],
    fields: [brief.day('on', 'Zum')],
  },
  report: {
    label: 'Arbeitsbericht vorlegen',
    by: ['applicant', 'clerk'],
    fields: [brief.long('report', 'Bericht', 10000)],
  },
  ...courtEvents('permit', 'refusal'),
  ...recoveryEvents(),
};
