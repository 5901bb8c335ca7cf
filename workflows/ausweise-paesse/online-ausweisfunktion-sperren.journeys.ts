import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { person } from './sample-steps.js';

const { appointmentOn: _none, ...holder } = person;
const block = { ...holder, wish: 'block', blockedBecause: 'pin', password: true };
const unblock = { ...person, wish: 'unblock' };
const confirmed: JourneyStep = {
  event: 'blockListConfirmed',
  by: 'authority',
  data: { confirmedOn: '{today}' },
};
const entered: JourneyStep = { task: 'entry', outcome: 'entered' };

const journeys: readonly Journey[] = [
  {
    title: 'a stolen secret number is blocked over the telephone with the password',
    form: block,
    steps: [{ task: 'identification', outcome: 'identified' }, confirmed, entered],
    ending: 'closed',
  },
  {
    title: 'to unblock one must come',
    form: unblock,
    steps: [{ task: 'attendance', outcome: 'taken' }, confirmed, entered],
    ending: 'closed',
  },
  {
    title: 'a card that counts as lost is not unblocked here',
    form: unblock,
    steps: [{ task: 'attendance', outcome: 'lost' }],
    ending: 'transferred',
  },
];

export default journeys;
