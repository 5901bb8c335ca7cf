import type { Journey } from '@amtsweg/procedure';
import { party, plot } from './sample.js';

const form = {
  ...party,
  ...plot,
  project: 'Doppelhaus im Neubaugebiet',
  use: 'housing',
  buildingClass: 2,
  planKind: 'qualified',
  area: 'WA',
  special: false,
  deviations: false,
  designer: 'Jens Asmus',
  designerConfirms: true,
};
const complete = { task: 'formalCheck', outcome: 'complete', data: { completeOn: '{today}' } };
const confirmed = [
  { task: 'municipality', outcome: 'confirmed' },
  { task: 'confirmation', outcome: 'signed' },
];
const wanted = { planDecision: '2025-10-01', months: 12, reason: 'Der Plan soll geändert werden.' };

const journeys: readonly Journey[] = [
  {
    title: 'a semi-detached house in a planned area is confirmed and begun',
    form,
    steps: [complete, ...confirmed, { event: 'workBegun', by: 'applicant', data: { begunOn: '{today}' } }],
    ending: 'closed',
  },
  {
    title: 'a house with a deviation needs a permit',
    form: { ...form, deviations: true },
    steps: [complete, { task: 'permitNeeded', outcome: 'confirmed' }],
    ending: 'permitNeeded',
  },
  {
    title: 'the city prohibits the house for a year while it changes the plan',
    form,
    steps: [
      complete,
      { task: 'municipality', outcome: 'prohibition', data: wanted },
      { clock: 'hearingPeriod' },
      {
        task: 'prohibition',
        outcome: 'prohibited',
        data: { reason: 'Die Planung wäre wesentlich erschwert.' },
      },
      { clock: 'prohibitionRemedyPeriod' },
    ],
    ending: 'prohibited',
  },
];

export default journeys;
