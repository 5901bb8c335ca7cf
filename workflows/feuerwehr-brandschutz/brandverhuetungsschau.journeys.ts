import type { Journey } from '@amtsweg/procedure';

const form = {
  organisation: 'Theater am Bogen gGmbH',
  familyName: 'Marx',
  givenNames: 'Corinna',
  address: 'Am Bogen 1, 30449 Hannover',
  plotAddress: 'Am Bogen 1, 30449 Hannover',
  cadastralDistrict: 'Linden',
  cadastralSection: '7',
  parcel: '31/2',
  objectKind: 'assembly',
  lastInspection: '2022-11-15',
  interval: 3,
  occasion: 'regular',
};
const defects = [
  {
    number: 1,
    place: 'Foyer',
    defect: 'Rettungsweg durch Garderobe verstellt',
    kind: 'operational',
    dueOn: '2026-03-31',
  },
];
const due = [
  { task: 'selection', outcome: 'due' },
  { task: 'appointment', outcome: 'arranged', data: { on: '2026-06-22' } },
];
const signed = { task: 'recordSigned', outcome: 'signed', data: { quarterHours: 8, nextOn: '2029-01-15' } };
const paid = { task: 'recordPayment', outcome: 'paid', data: { receivedOn: '{today}' } };

const journeys: readonly Journey[] = [
  {
    title: 'a theatre clears its escape route and pays',
    form,
    steps: [
      ...due,
      { task: 'visit', outcome: 'defects', data: { defects } },
      signed,
      paid,
      { event: 'remedied', by: 'applicant', data: { doneOn: '{today}' } },
      { task: 'reinspection', outcome: 'cleared' },
      { clock: 'recordActionPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'an operator who does nothing is ordered to',
    form,
    steps: [
      ...due,
      {
        task: 'visit',
        outcome: 'danger',
        data: { defects, measure: 'Vorstellung untersagt', reason: 'Beide Ausgänge verstellt.' },
      },
      signed,
      paid,
      { clock: 'recordActionPeriod' },
      { clock: 'defectPeriod' },
      { task: 'reinspection', outcome: 'order', data: { reason: 'Der Rettungsweg ist weiter verstellt.' } },
      { clock: 'hearingPeriod' },
      { task: 'order', outcome: 'issue', data: { penalty: 500000, reason: 'Leben der Besucher gefährdet.' } },
      { clock: 'orderActionPeriod' },
      { task: 'reinspection', outcome: 'cleared' },
    ],
    ending: 'closed',
  },
  {
    title: 'a closed shop is no longer inspected',
    form,
    steps: [{ task: 'selection', outcome: 'notSubject', data: { ground: 'Betrieb aufgegeben.' } }],
    ending: 'notSubject',
  },
];

export default journeys;
