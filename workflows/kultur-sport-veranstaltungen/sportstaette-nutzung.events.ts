import {
  brief,
  courtEvents,
  opinionEvent,
  statementEvent,
  supplementEvent,
  withdrawEvent,
  type EventSpec,
} from '@amtsweg/procedure';

/** What comes in from outside. */
export const events: Readonly<Record<string, EventSpec>> = {
  withdraw: { ...withdrawEvent, note: 'Die Rücknahme ist kostenfrei.' },
  supplement: supplementEvent([brief.text('times', 'Zeiten', 300, { required: false })]),
  statement: statementEvent,
  ...courtEvents('refusal'),
  federationOpinion: opinionEvent('Äußerung des Stadtsportbunds eintragen'),
  choose: {
    label: 'Auf den Vorschlag antworten',
    by: ['applicant', 'clerk'],
    fields: [brief.yes('accepted', 'Wir nehmen die anderen Zeiten')],
  },
  signed: {
    label: 'Unterschriebenen Vertrag vorlegen',
    by: ['applicant', 'clerk'],
    fields: [brief.text('policy', 'Versicherung, Nr.', 80)],
  },
  emptyHall: {
    label: 'Halle stand leer',
    by: ['clerk'],
    fields: [brief.day('on', 'Am', { notAfter: 'today' })],
  },
  damage: {
    label: 'Schaden oder Verstoß eintragen',
    by: ['clerk', 'applicant'],
    fields: [brief.long('what', 'Was', 2000)],
  },
  giveBack: { label: 'Zeiten zurückgeben', by: ['applicant', 'clerk'] },
};
