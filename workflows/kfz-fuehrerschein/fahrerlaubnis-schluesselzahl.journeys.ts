import type { Journey } from '@amtsweg/procedure';
import { applicant, cardMade, feePaid, refusedFor } from './licence-steps.js';

const form = {
  ...applicant,
  key: 'B196',
  licenceNumber: 'J430A7CK311',
  classBOn: '2006-03-01',
  school: 'Fahrschule Lister Platz',
  trainedOn: '2025-12-18',
  units: 810,
  delivery: 'direct',
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const trained = (since: string) =>
  ({ task: 'training', outcome: 'valid', data: { classBSince: since } }) as const;

export default [
  {
    title: 'a driver of twenty years gets the light motorcycle and the card by post',
    form,
    steps: [
      complete,
      trained('2006-03-01'),
      feePaid,
      cardMade,
      { task: 'directDispatch', outcome: 'delivered', data: { deliveredOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'manual gears after ten hours, collected at the office',
    form: { ...form, key: 'B197', classBOn: '2025-11-03', units: 615, delivery: 'pickup' },
    steps: [
      complete,
      trained('2025-11-03'),
      feePaid,
      cardMade,
      { task: 'cardHandover', outcome: 'handed', data: { formerCard: 'withdrawn' } },
    ],
    ending: 'closed',
  },
  {
    title: 'the register knows class B only since 2023',
    form: { ...form, classBOn: '2020-01-10' },
    steps: [complete, trained('2023-01-10'), ...refusedFor('Die fünf Jahre sind erst 2028 erfüllt.')],
    ending: 'rejected',
  },
  {
    title: 'an applicant from Garbsen belongs to the Region',
    form: { ...form, residentInCity: false },
    steps: [
      {
        task: 'formalCheck',
        outcome: 'notCompetent',
        data: { receiver: 'Region Hannover, Fahrerlaubnisbehörde' },
      },
    ],
    ending: 'transferred',
  },
] satisfies readonly Journey[];
