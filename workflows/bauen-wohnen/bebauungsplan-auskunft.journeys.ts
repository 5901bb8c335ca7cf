import type { Journey } from '@amtsweg/procedure';
import { party, plot } from './sample.js';

const form = {
  ...party,
  ...plot,
  product: 'certified',
  topics: ['use', 'pending'],
  copies: 2,
  feeFree: true,
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const plan = (ordinance: string) => ({
  task: 'planSearch',
  outcome: 'plan',
  data: { number: '612', inForceOn: '1978-05-02', quality: 'qualified', ordinance, area: 'WA II o, GRZ 0,3' },
});

const journeys: readonly Journey[] = [
  {
    title: 'two certified extracts of a plan of 1978 under the ordinance of 1977',
    form,
    steps: [
      complete,
      plan('y1977'),
      { task: 'pending', outcome: 'noted', data: { notes: 'Erhaltungssatzung in Aufstellung.' } },
      { task: 'exemption', outcome: 'notExempt', data: { reason: 'Privatperson.' } },
      { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'somebody looks at an old alignment plan at the second appointment',
    form: { ...party, ...plot, product: 'look', topics: ['size'] },
    steps: [
      complete,
      plan('older'),
      { task: 'oldPlan', outcome: 'doubtful', data: { doubts: 'Straße nie gebaut.' } },
      { task: 'pending', outcome: 'noted' },
      { task: 'viewing', outcome: 'absent' },
      { task: 'viewing', outcome: 'explained' },
    ],
    ending: 'closed',
  },
  {
    title: 'the parcel lies in Laatzen',
    form,
    steps: [complete, { task: 'planSearch', outcome: 'otherTown', data: { town: 'Stadt Laatzen' } }],
    ending: 'transferred',
  },
];

export default journeys;
