import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { person } from './sample-steps.js';

const form = {
  ...person,
  movedOn: '2026-01-03',
  cards: [
    { holder: 'Aylin Marie Öztürk-Lindemann', serialNumber: 'L01X00T47' },
    { holder: 'Hendrik Lindemann', serialNumber: 'L01X00T48' },
  ],
};
const shown: JourneyStep = { task: 'attendance', outcome: 'taken' };

const journeys: readonly Journey[] = [
  {
    title: 'a couple gets sticker and chip changed',
    form,
    steps: [
      shown,
      { task: 'register', outcome: 'matches' },
      { task: 'chip', outcome: 'written' },
      { task: 'sticker', outcome: 'returned', data: { changed: 2 } },
    ],
    ending: 'closed',
  },
  {
    title: 'who has not registered the move is sent there first',
    form,
    steps: [shown, { task: 'register', outcome: 'notRegistered' }],
    ending: 'registrationFirst',
  },
  {
    title: 'whoever stays away is offered another day and then forgotten',
    form,
    steps: [
      { clock: 'appointmentPeriod' },
      { task: 'missed', outcome: 'offer', data: { appointmentOn: '{today}' } },
      { clock: 'appointmentPeriod' },
      { task: 'missed', outcome: 'discontinue', data: { reason: 'Zweimal nicht erschienen.' } },
    ],
    ending: 'discontinued',
  },
];

export default journeys;
