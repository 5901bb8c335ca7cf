import type { Journey } from '@amtsweg/procedure';
import { person } from './sample-steps.js';

const form = {
  ...person,
  serialNumber: 'C01X00T47',
  placeInPassport: 'Celle',
  movedOn: '2026-01-02',
  registered: 'counter',
};

const journeys: readonly Journey[] = [
  {
    title: 'the passport is brought and gets its sticker',
    form,
    steps: [
      { task: 'attendance', outcome: 'taken' },
      { task: 'register', outcome: 'confirmed' },
      { task: 'sticker', outcome: 'returned' },
    ],
    ending: 'closed',
  },
  {
    title: 'after an electronic registration the sticker comes by post',
    form: { ...form, registered: 'online' },
    steps: [
      { task: 'register', outcome: 'confirmed' },
      { task: 'posting', outcome: 'posted' },
    ],
    ending: 'closed',
  },
  {
    title: 'a secondary residence does not change the place',
    form,
    steps: [
      { task: 'attendance', outcome: 'taken' },
      { task: 'register', outcome: 'secondary' },
    ],
    ending: 'discontinued',
  },
];

export default journeys;
