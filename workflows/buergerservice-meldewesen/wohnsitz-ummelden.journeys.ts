import type { Journey } from '@amtsweg/procedure';
import { entered, home, person, refusedHome, taken } from './sample-steps.js';

const form = { ...person, ...home, formerAddress: 'Podbielskistraße 9, 30163 Hannover', remaining: false };

const journeys: readonly Journey[] = [
  {
    title: 'a move from List to Linden is entered and the card changed',
    form,
    steps: [taken, entered, { task: 'cards', outcome: 'changed' }],
    ending: 'closed',
  },
  {
    title: 'a husband moves out alone and late, the landlord confirms only when asked',
    form: { ...form, remaining: true, movedInOn: '2025-10-01', confirmation: 'missing' },
    steps: [
      taken,
      { event: 'landlordAnswer', by: 'clerk', data: { result: 'confirms' } },
      { task: 'entry', outcome: 'entered', data: { enteredOn: '{today}', household: 3 } },
      { task: 'cards', outcome: 'later' },
      { task: 'lateReport', outcome: 'waived' },
    ],
    ending: 'closed',
  },
  {
    title: 'a home that nobody lives in is not entered',
    form: { ...form, confirmation: 'missing' },
    steps: refusedHome,
    ending: 'rejected',
  },
];

export default journeys;
