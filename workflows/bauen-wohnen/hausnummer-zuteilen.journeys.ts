import type { Journey } from '@amtsweg/procedure';
import { final, paid, party, plot } from './sample.js';

const house = { ...party, ...plot, entrances: 2, accessFrom: 'Ostfeldstraße', wishOnly: false };
const form = {
  ...house,
  occasion: 'newBuilding',
  permitReference: '63.10.10-0177/25',
  wishOnly: true,
  wish: 'Bitte nicht die 13.',
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const renumber = {
  task: 'numbering',
  outcome: 'renumber',
  data: {
    street: 'Ostfeldstraße',
    number: '15',
    changes: [{ old: '15', new: '17' }],
    reason: 'Zwischen 13 und 15 ist nichts frei.',
  },
} as const;

const journeys: readonly Journey[] = [
  {
    title: 'a house in a full row moves its neighbours on',
    form,
    steps: [
      complete,
      renumber,
      { event: 'statement', by: 'applicant', data: { statement: 'Wir haben erst neue Briefbögen.' } },
      renumber,
      {
        task: 'renumbering',
        outcome: 'ordered',
        data: { grounds: 'Rettungsdienste finden Zusätze hier nicht.' },
      },
      paid,
      { clock: 'signPeriod' },
      { task: 'look', outcome: 'visible' },
      final,
    ],
    ending: 'closed',
  },
  {
    title: 'a street without a name waits for the district council',
    form: { ...house, occasion: 'conversion' },
    steps: [
      complete,
      { task: 'numbering', outcome: 'newStreet' },
      { event: 'streetNamed', by: 'clerk', data: { name: 'Erna-Bosse-Weg' } },
      { task: 'numbering', outcome: 'free', data: { street: 'Erna-Bosse-Weg', number: '4' } },
      paid,
      { event: 'signUp', by: 'applicant', data: { on: '{today}' } },
      final,
    ],
    ending: 'closed',
  },
  {
    title: 'a garden shed gets no number',
    form: { ...house, occasion: 'missing', accessFrom: 'Gartenweg' },
    steps: [complete, { task: 'numbering', outcome: 'none' }],
    ending: 'noNumber',
  },
];

export default journeys;
