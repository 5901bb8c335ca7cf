import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { body, paid, person } from './sample-steps.js';

const form = {
  ...person,
  ...body,
  departureOn: '{today}',
  destination: 'Istanbul',
  urgency: 'Die Großmutter ist heute Nacht gestorben, der Flug geht am Abend.',
  photo: 'office',
};
const taken: JourneyStep = { task: 'attendance', outcome: 'taken', data: { competence: 'here' } };
const made: JourneyStep = {
  task: 'making',
  outcome: 'made',
  data: { blank: 'A2204417', validUntil: '2026-12-31', former: 'invalidated' },
};

const journeys: readonly Journey[] = [
  {
    title: 'a mourner flies the same evening; the first blank is spoilt and accounted for',
    form,
    steps: [
      taken,
      { task: 'urgency', outcome: 'urgent' },
      { task: 'examination', outcome: 'approve' },
      paid,
      { task: 'making', outcome: 'spoilt', data: { blank: 'A2204416' } },
      { task: 'accounting', outcome: 'witnessed' },
      made,
    ],
    ending: 'closed',
  },
  {
    title: 'a needy person gets it free of charge',
    form: { ...form, needy: true },
    steps: [
      taken,
      { task: 'urgency', outcome: 'urgent' },
      { task: 'examination', outcome: 'approve' },
      { task: 'exemption', outcome: 'exempt', data: { ground: 'Bescheid über Grundsicherung' } },
      made,
    ],
    ending: 'closed',
  },
  {
    title: 'whoever flies in two weeks is refused, because the express is in time',
    form: { ...form, departureOn: '2026-01-30', urgency: 'Der Express ist mir zu teuer.' },
    steps: [
      taken,
      {
        task: 'urgency',
        outcome: 'expressSuffices',
        data: { reason: 'Zwischen Antrag und Abreise liegen vierzehn Werktage.' },
      },
      {
        event: 'statement',
        by: 'applicant',
        data: { statement: 'Ich möchte trotzdem nur den vorläufigen Pass.' },
      },
      {
        task: 'decision',
        outcome: 'refuse',
        data: { ground: 'urgency', reason: 'Ein sofortiger Bedarf besteht nicht.' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
