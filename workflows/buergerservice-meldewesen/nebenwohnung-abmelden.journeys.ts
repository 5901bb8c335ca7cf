import type { Journey } from '@amtsweg/procedure';
import { entered, person } from './sample-steps.js';

const form = {
  ...person,
  secondAddress: 'Kurze Straße 5, 37073 Göttingen',
  secondOffice: 'Stadt Göttingen',
  leftOn: '2026-01-02',
  address: 'Limmerstraße 45, 30451 Hannover',
  mainOffice: 'Hannover',
  passOn: true,
};
const complete = { task: 'formalCheck', outcome: 'complete' };

const journeys: readonly Journey[] = [
  {
    title: 'a room in Göttingen is given up, and Göttingen never knew of it',
    form,
    steps: [
      complete,
      entered,
      { event: 'secondAnswered', by: 'authority', data: { result: 'unknown' } },
      { task: 'clearing', outcome: 'settled' },
    ],
    ending: 'closed',
  },
  {
    title: 'the main home is in Kassel, so Kassel signs off the room in Hannover',
    form: {
      ...form,
      secondAddress: 'Nikolaistraße 2, 30159 Hannover',
      secondOffice: 'Hannover',
      address: 'Ständeplatz 1, 34117 Kassel',
      mainOffice: 'Kassel',
    },
    steps: [complete],
    ending: 'elsewhere',
  },
];

export default journeys;
