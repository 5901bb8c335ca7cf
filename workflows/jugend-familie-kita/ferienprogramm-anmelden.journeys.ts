import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Oyelaran',
  givenNames: 'Grace',
  address: 'Vahrenwalder Straße 200, 30165 Hannover',
  emergency: '0511 1234567',
  activePass: true,
  passNumber: '0815-223',
  payment: 'debit',
  iban: 'DE02120300000000202051',
  childName: 'Tobi Oyelaran',
  childBirth: '2016-02-08',
  swims: true,
  support: false,
  pickup: 'fetched',
  wishes: [{ offer: '14 Zirkuswoche' }, { offer: '22 Waldlager' }],
  weeks: 1,
  startsOn: '2026-07-06',
  photoConsent: false,
};

const journeys: readonly Journey[] = [
  {
    title: 'the lot falls on the circus week, the debit bounces once and the child has a good time',
    form,
    steps: [
      { clock: 'closingDay' },
      { task: 'draw', outcome: 'placed', data: { place: '14 Zirkuswoche' } },
      { task: 'charge', outcome: 'returned', data: { bankCharge: 300 } },
      { task: 'charge', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'holidaysOver' },
    ],
    ending: 'closed',
  },
  {
    title: 'a child moves up the list with a companion, and the camp is rained off',
    form: { ...form, support: true },
    steps: [
      { clock: 'closingDay' },
      { task: 'draw', outcome: 'noLuck' },
      { task: 'list', outcome: 'free', data: { place: '22 Waldlager' } },
      { event: 'acceptOffer', by: 'applicant' },
      { task: 'inclusion', outcome: 'arranged' },
      { event: 'calledOff', by: 'authority', data: { why: 'Unwetterwarnung' } },
      { task: 'refund', outcome: 'refunded' },
    ],
    ending: 'calledOff',
  },
  {
    title: 'nobody cancels before the holidays begin',
    form,
    steps: [{ clock: 'closingDay' }, { task: 'draw', outcome: 'noLuck' }, { clock: 'listEnd' }],
    ending: 'noPlace',
  },
];

export default journeys;
