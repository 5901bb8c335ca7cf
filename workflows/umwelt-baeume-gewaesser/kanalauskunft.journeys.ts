import type { Journey } from '@amtsweg/procedure';

const form = {
  name: 'Tiefbau Krüger GmbH',
  address: 'Vinnhorster Weg 80, 30419 Hannover',
  role: 'builder',
  plot: 'Herrenhäuser Straße 30, Flurstück 88/2',
  permit: 'AG-2026-019',
  content: ['plan', 'levels'],
  purpose: 'Gasleitung erneuern',
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const found = {
  task: 'search',
  outcome: 'found',
  data: { sewer: 'Mischwasser DN 400, 1936', sheets: 3, measured: true },
} as const;
const paid = { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } } as const;

const journeys: readonly Journey[] = [
  {
    title: 'an old pipe is located, and the plan is corrected while the works go on',
    form,
    steps: [
      complete,
      { task: 'search', outcome: 'uncertain' },
      { task: 'locating', outcome: 'located' },
      found,
      paid,
      { event: 'stockChanged', by: 'clerk', data: { change: 'Anschluss Nr. 32 stillgelegt.' } },
      { event: 'prolonged', by: 'applicant' },
      { task: 'recheck', outcome: 'same' },
      { clock: 'extractEnd' },
    ],
    ending: 'closed',
  },
  {
    title: 'an owner gets the plan of his connection',
    form: {
      name: 'Ines Pape',
      address: 'Herrenhäuser Straße 30',
      role: 'owner',
      plot: 'Herrenhäuser Straße 30',
      content: ['connection'],
      purpose: 'Umbau',
    },
    steps: [complete, { ...found, data: { sewer: 'DN 300', sheets: 1, measured: false } }],
    ending: 'closed',
  },
  {
    title: 'somebody wants all sewers under the government quarter and says not why',
    form: {
      name: 'Unbekannt Consulting',
      address: 'Postfach 1',
      role: 'other',
      plot: 'Leineufer',
      content: ['digital'],
      purpose: 'Analyse',
    },
    steps: [
      complete,
      {
        task: 'interest',
        outcome: 'refuse',
        data: { reason: 'Kein berechtigtes Interesse, Anlagenschutz.' },
      },
      { clock: 'hearingPeriod' },
      {
        task: 'interest',
        outcome: 'refuse',
        data: { reason: 'Kein berechtigtes Interesse, Anlagenschutz.' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
