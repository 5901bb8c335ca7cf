import {
  brief,
  buildingObjectionEvents,
  supplementEvent,
  withdrawEvent,
  type EventSpec,
} from '@amtsweg/procedure';

/** What comes in from outside. */
export const events: Readonly<Record<string, EventSpec>> = {
  withdraw: { ...withdrawEvent, label: 'Anzeige zurücknehmen, es wird nicht aufgebaut' },
  supplement: supplementEvent([
    brief.day('permitUntil', 'Ausführungsgenehmigung verlängert bis', { required: false }),
  ]),
  statement: {
    label: 'Zur Untersagung äußern oder Mängelbeseitigung melden',
    by: ['applicant', 'clerk'],
    fields: [brief.long('statement', 'Äußerung', 4000)],
  },
  ...buildingObjectionEvents(),
  controlled: {
    label: 'Nachschau während des Betriebs eintragen',
    by: ['clerk'],
    fields: [
      brief.pick('result', 'Ergebnis', { fine: 'ohne Beanstandung', danger: 'Gefahr' }),
      brief.long('finding', 'Befund'),
    ],
  },
};
