import type { Journey } from '@amtsweg/procedure';
import { applicant, feePaid, refusedFor } from './licence-steps.js';

const form = {
  ...applicant,
  step: 'first',
  services: ['taxi', 'hire'],
  licenceNumber: 'J43001QW872',
  classBSince: '2008-04-01',
  employer: 'Hallo Taxi 3811 GmbH',
};

export default [
  {
    title: 'a driver proves fitness, reliability and expertise and may carry passengers for five years',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'fitnessReview', outcome: 'noDoubts' },
      { task: 'reliability', outcome: 'given' },
      { task: 'expertise', outcome: 'proven' },
      feePaid,
    ],
    ending: 'closed',
  },
  {
    title: 'an ambulance driver needs no proof of expertise',
    form: { ...form, services: ['ambulance'] },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'fitnessReview', outcome: 'noDoubts' },
      { task: 'reliability', outcome: 'given' },
      feePaid,
    ],
    ending: 'closed',
  },
  {
    title: 'convictions for fraud against passengers exclude the grant',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'fitnessReview', outcome: 'noDoubts' },
      {
        task: 'reliability',
        outcome: 'notGiven',
        data: { reason: 'Zwei Verurteilungen wegen Betrugs zum Nachteil von Fahrgästen, zuletzt 2024.' },
      },
      ...refusedFor('Die Gewähr für die Fahrgastbeförderung fehlt.'),
    ],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
