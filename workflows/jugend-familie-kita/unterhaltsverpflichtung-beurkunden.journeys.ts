import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Nguyen',
  givenNames: 'Minh',
  address: 'Sallstraße 19, 30171 Hannover',
  birthDate: '1993-07-01',
  language: 'Vietnamesisch',
  demandedByOffice: true,
  demandingOffice: 'Landkreis Hildesheim, Jugendamt, 51-B-2231',
  childName: 'Linh Krause',
  childBirth: '2021-09-03',
  childAddress: 'Bahnhofstraße 2, 31134 Hildesheim',
  creditor: 'Ina Krause',
  type: 'dynamic',
  percent: 105,
  payFrom: '2026-02-01',
  existingTitle: false,
};
const free = [
  { task: 'formalCheck', outcome: 'complete' },
  { task: 'neutrality', outcome: 'free' },
];

const journeys: readonly Journey[] = [
  {
    title: 'a father obliges himself with an interpreter, and the mother holds the enforceable copy',
    form,
    steps: [
      ...free,
      {
        task: 'session',
        outcome: 'instructed',
        data: { identityDocument: 'Reisepass C1234567', interpreter: 'Hoa Lehmann' },
      },
      { task: 'recording', outcome: 'recorded', data: { rollNumber: '214/2026', recordedOn: '{today}' } },
      { task: 'clause', outcome: 'granted' },
      { task: 'service', outcome: 'served', data: { servedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'after being told what enforcement means he does not sign',
    form,
    steps: [...free, { task: 'session', outcome: 'unwilling' }],
    ending: 'notRecorded',
  },
  {
    title: 'the official acts for the child, and the second one waits for the debtor in vain',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'neutrality', outcome: 'biased' },
      { task: 'neutrality', outcome: 'free' },
      { clock: 'appointmentPeriod' },
      { task: 'noShow', outcome: 'discontinue' },
    ],
    ending: 'discontinued',
  },
];

export default journeys;
