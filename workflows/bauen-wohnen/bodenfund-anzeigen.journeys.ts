import type { Journey } from '@amtsweg/procedure';
import { party, plot } from './sample.js';

const form = {
  ...party,
  ...plot,
  role: 'foreman',
  foundOn: '2026-01-09',
  kind: 'remains',
  description: 'Dunkle Verfärbung mit Feldsteinen, darin Scherben.',
  depth: 120,
  building: true,
};
const coin = {
  ...form,
  role: 'finder',
  kind: 'object',
  description: 'Silbermünzen in einem Tontopf.',
  building: false,
  keptAt: 'Im Safe der Bauleitung',
};
const found = {
  task: 'inspection',
  outcome: 'find',
  data: { epoch: 'Frühe Neuzeit', finding: 'Münzhort, 41 Stück.' },
} as const;
const after = { clock: 'standstillPeriod' } as const;

const journeys: readonly Journey[] = [
  {
    title: 'a burial pit under a new cellar is rescued against the builder’s will',
    form,
    steps: [
      {
        task: 'inspection',
        outcome: 'protect',
        data: { epoch: 'Jüngere Eisenzeit', weeks: 3, reason: 'Urnenfeld, Bagger steht bereit.' },
      },
      after,
      {
        task: 'order',
        outcome: 'ordered',
        data: { until: '2027-02-13', reason: 'Ohne Bergung geht der Befund verloren.' },
      },
      { event: 'lawsuit', by: 'clerk', data: { courtReference: '12 A 77/27', filedOn: '{today}' } },
      { task: 'rescue', outcome: 'done', data: { report: 'Elf Urnen geborgen.' } },
      { event: 'judged', by: 'clerk', data: { result: 'dismissed' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a hoard is lent to the State office for a year and comes back',
    form: coin,
    steps: [
      found,
      { event: 'released', by: 'clerk', data: { extent: 'Gesamte Baugrube' } },
      { task: 'treasure', outcome: 'lend' },
      { clock: 'lendingPeriod' },
      { task: 'handBack', outcome: 'returned', data: { on: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'the bones are those of a dog',
    form: { ...form, kind: 'bones' },
    steps: [
      { task: 'inspection', outcome: 'noFind', data: { finding: 'Hundeskelett, rezent.' } },
      after,
      { task: 'noFind', outcome: 'plain' },
    ],
    ending: 'closed',
  },
];

export default journeys;
