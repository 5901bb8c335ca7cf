import type { Journey } from '@amtsweg/procedure';

const form = {
  applicantType: 'person',
  familyName: 'Yildiz',
  givenNames: 'Deniz',
  birthDate: '1993-06-02',
  birthPlace: 'Hannover',
  address: 'Davenstedter Straße 44, 30449 Hannover',
  seat: 'here',
  mainBusiness: true,
  kinds: ['food', 'tobacco'],
  begin: '2026-02-01',
  label: 'Deniz Yildiz, Davenstedter Straße 44, 30449 Hannover',
};
const entered = {
  task: 'entry',
  outcome: 'entered',
  data: { number: 'A-2026-118', enteredAs: 'Aufstellen von Warenautomaten' },
} as const;
const paid = { task: 'feePayment', outcome: 'paid', data: { receivedOn: '{today}' } } as const;

const journeys: readonly Journey[] = [
  {
    title: 'snack machines are notified and found labelled half a year later',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'business', outcome: 'main', data: {} },
      entered,
      paid,
      { clock: 'labelCheck' },
      { task: 'label', outcome: 'legible' },
    ],
    ending: 'closed',
  },
  {
    title: 'gaming machines without a permit are entered and kept from being set up',
    form: { ...form, kinds: ['gaming'] },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'business', outcome: 'main', data: { gamingPermit: 'none' } },
      entered,
      { task: 'stopping', outcome: 'none' },
      paid,
      { clock: 'labelCheck' },
      { task: 'label', outcome: 'waived' },
    ],
    ending: 'closed',
  },
  {
    title: 'the machine in front of the baker’s own shop needs no notification',
    form: { ...form, mainBusiness: false },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'business', outcome: 'side', data: { reason: 'Automat am angemeldeten Laden.' } },
    ],
    ending: 'covered',
  },
];

export default journeys;
