import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { person } from './sample-steps.js';

const form = {
  ...person,
  birthDate: '2009-12-01',
  serialNumber: 'L01X00T47',
  validUntil: '2028-04-30',
  pinLetter: false,
};
const shown: JourneyStep = { task: 'attendance', outcome: 'taken' };

const journeys: readonly Journey[] = [
  {
    title: 'after the sixteenth birthday the function is switched on',
    form,
    steps: [shown, { task: 'switching', outcome: 'switched' }, { task: 'pin', outcome: 'set' }],
    ending: 'closed',
  },
  {
    title: 'a day before the sixteenth birthday it is too early',
    form: { ...form, birthDate: '2010-01-13' },
    steps: [shown],
    ending: 'notYet',
  },
  {
    title: 'a dead chip needs a new card',
    form,
    steps: [shown, { task: 'switching', outcome: 'failed' }],
    ending: 'newCard',
  },
];

export default journeys;
