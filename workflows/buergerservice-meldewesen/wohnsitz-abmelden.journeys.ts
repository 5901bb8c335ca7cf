import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { entered, person } from './sample-steps.js';

const form = {
  ...person,
  address: 'Limmerstraße 45, 30451 Hannover',
  movedOutOn: '2026-01-16',
  country: 'Norwegen',
  newAddress: 'Storgata 12, 0184 Oslo',
  keepsHome: false,
  delivery: 'portal',
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const day: JourneyStep = { clock: 'departureDay' };

const journeys: readonly Journey[] = [
  {
    title: 'a family moves to Oslo and is signed off the day after',
    form: { ...form, family: [{ name: 'Mila Lindemann', birthDate: '2017-06-02', relation: 'child' }] },
    steps: [complete, day, entered, { task: 'remark', outcome: 'done' }],
    ending: 'closed',
  },
  {
    title: 'a student signs off from abroad months later',
    form: { ...form, movedOutOn: '2025-09-01', delivery: 'post' },
    steps: [
      complete,
      day,
      entered,
      { task: 'lateReport', outcome: 'waived' },
      { task: 'remark', outcome: 'foreign' },
    ],
    ending: 'closed',
  },
  {
    title: 'the job abroad falls through before the day of the move',
    form,
    steps: [complete, { event: 'withdraw', by: 'applicant', data: { reason: 'Die Stelle wurde abgesagt.' } }],
    ending: 'withdrawn',
  },
];

export default journeys;
