import type { Journey } from '@amtsweg/procedure';

const person = {
  familyName: 'Wischnewski',
  givenNames: 'Torsten',
  birthDate: '1984-09-21',
  address: 'Sallstraße 70, 30171 Hannover',
  iban: 'DE02120300000000202051',
  withAble: false,
  penniless: true,
  household: 'alone',
  rent: 47000,
  heating: 8000,
  income: 31000,
  assets: 12000,
};
const form = { ...person, capacity: 'temporary', incapableUntil: '2027-06-30' };
const known = { task: 'formalCheck', outcome: 'complete', data: { knownOn: '2026-01-08' } };
const alone = { task: 'household', outcome: 'settled', data: { partnerIncome: 0, presumed: 0 } };
const needs = {
  task: 'needs',
  outcome: 'found',
  data: { additional: 0, housing: 55000, insurance: 0, once: 60000, coldRent: false },
};
const granted = [
  { task: 'decision', outcome: 'grant', data: { loan: false, landlord: true } },
  { task: 'order', outcome: 'ordered' },
  { task: 'oncePayment', outcome: 'posted', data: { paidOn: '{today}', cashReference: '5.0511.200300' } },
  { task: 'posting', outcome: 'posted', data: { firstOn: '{today}' } },
] as const;

const journeys: readonly Journey[] = [
  {
    title: 'a man with a temporary pension gets an advance, declines an offer of work and later finds a job',
    form,
    steps: [
      known,
      { task: 'advance', outcome: 'advanced', data: { amount: 15000 } },
      { task: 'advancePayment', outcome: 'posted' },
      alone,
      needs,
      { task: 'assets', outcome: 'found', data: { income: 31000, spare: 0 } },
      ...granted,
      { clock: 'grantRemedyPeriod' },
      { clock: 'reviewDay' },
      {
        task: 'review',
        outcome: 'declinesWork',
        data: {
          offer: 'Zwei Stunden täglich im Stadtteilladen.',
          instructedOn: '{today}',
          effectFrom: '{today}',
        },
      },
      { event: 'statement', by: 'applicant', data: { statement: 'Das schaffe ich gesundheitlich nicht.' } },
      { task: 'afterHearing', outcome: 'keep' },
      { clock: 'reviewDay' },
      { task: 'review', outcome: 'ended' },
    ],
    ending: 'closed',
  },
  {
    title:
      'a grandmother is presumed to keep her grandchild until the visit shows otherwise, but the income is enough',
    form: {
      ...person,
      birthDate: '2015-04-02',
      capacity: 'child',
      penniless: false,
      household: 'others',
      members: [{ name: 'Renate Wischnewski', birthDate: '1955-01-20', income: 140000 }],
    },
    steps: [
      known,
      { task: 'household', outcome: 'visit' },
      { task: 'visit', outcome: 'seen', data: { report: 'Getrennte Haushaltsführung nicht erkennbar.' } },
      { task: 'household', outcome: 'settled', data: { partnerIncome: 0, presumed: 20000 } },
      {
        task: 'needs',
        outcome: 'found',
        data: { additional: 0, housing: 9000, insurance: 0, once: 0, coldRent: false },
      },
      { task: 'assets', outcome: 'found', data: { income: 45000, spare: 0 } },
      { clock: 'refusalRemedyPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'whoever can work three hours a day is passed on to the Jobcenter',
    form: { ...person, capacity: 'able' },
    steps: [known],
    ending: 'transferred',
  },
];

export default journeys;
