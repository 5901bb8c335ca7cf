import type { Journey } from '@amtsweg/procedure';
import { entered, person } from './sample-steps.js';

const form = {
  ...person,
  address: 'Limmerstraße 45, 30451 Hannover',
  wish: 'set',
  receivers: ['parties', 'addressBooks'],
  delivery: 'portal',
};
const complete = { task: 'formalCheck', outcome: 'complete' };

const journeys: readonly Journey[] = [
  {
    title: 'a voter wants no letters from parties, and need not say why',
    form,
    steps: [complete, entered],
    ending: 'closed',
  },
  {
    title: 'a spouse of another faith objects to the church',
    form: { ...form, receivers: ['religion'], delivery: 'post' },
    steps: [complete, entered],
    ending: 'closed',
  },
  {
    title: 'who lives in Celle objects there',
    form,
    steps: [complete, { task: 'entry', outcome: 'notHere' }],
    ending: 'discontinued',
  },
];

export default journeys;
