import type { Journey } from '@amtsweg/procedure';

const form = {
  applicantType: 'person',
  familyName: 'Nguyen',
  givenNames: 'Lan',
  birthDate: '1980-10-12',
  birthPlace: 'Hanoi',
  address: 'Stöckener Straße 70, 30419 Hannover',
  ground: 'stops',
  goods: 'Brot, Milch, Obst, Haushaltswaren',
  stops: [{ place: 'Am Listholze, Parkplatz des Marktes', day: 'tu', time: '9 bis 11 Uhr' }],
  standing: false,
  begin: '2026-02-02',
};
const checked = { task: 'formalCheck', outcome: 'complete' } as const;

const journeys: readonly Journey[] = [
  {
    title: 'a van with daily goods is notified and its stops are looked at',
    form,
    steps: [
      checked,
      { task: 'freedom', outcome: 'free' },
      {
        task: 'entry',
        outcome: 'entered',
        data: { number: 'R-26-9', enteredAs: 'Vertrieb nach § 55a Nr. 9' },
      },
      { task: 'stops', outcome: 'pointedOut' },
      { task: 'feePayment', outcome: 'paid', data: { receivedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'jewellery from a suitcase needs the card',
    form: { ...form, goods: 'Modeschmuck' },
    steps: [
      checked,
      {
        task: 'freedom',
        outcome: 'cardNeeded',
        data: { reason: 'Schmuck ist keine Ware des täglichen Bedarfs.' },
      },
    ],
    ending: 'cardNeeded',
  },
  {
    title: 'a newspaper seller with a notified trade has nothing to tell',
    form: {
      ...form,
      ground: 'papers',
      stops: undefined,
      standing: true,
      standingNumber: 'G-21-3001',
    },
    steps: [checked, { task: 'standing', outcome: 'covers' }],
    ending: 'known',
  },
];

export default journeys;
