import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { person } from './sample-steps.js';

const form = {
  ...person,
  foundOn: '{today}',
  foundAt: 'In der Winterjacke',
  reportedAt: 'office',
  unblock: true,
};
const shown: JourneyStep = { task: 'attendance', outcome: 'taken' };

const journeys: readonly Journey[] = [
  {
    title: 'the card lives again, is taken off the search list and unblocked',
    form,
    steps: [
      shown,
      { task: 'register', outcome: 'valid' },
      { event: 'blockListConfirmed', by: 'authority', data: { confirmedOn: '{today}' } },
      { task: 'return', outcome: 'returned' },
    ],
    ending: 'closed',
  },
  {
    title: 'a card found without wish for the online function is simply given back',
    form: { ...form, unblock: false, reportedAt: 'police' },
    steps: [shown, { task: 'register', outcome: 'valid' }, { task: 'return', outcome: 'returned' }],
    ending: 'closed',
  },
  {
    title: 'a card that has been replaced is invalidated',
    form,
    steps: [shown, { task: 'register', outcome: 'replaced' }, { task: 'invalidation', outcome: 'kept' }],
    ending: 'invalidated',
  },
];

export default journeys;
