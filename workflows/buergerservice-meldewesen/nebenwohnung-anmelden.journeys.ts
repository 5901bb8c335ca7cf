import type { Journey } from '@amtsweg/procedure';
import { entered, home, person, refusedHome, taken } from './sample-steps.js';

const form = {
  ...person,
  ...home,
  mainAddress: 'Marktstraße 4, 38640 Goslar',
  mainOffice: 'Stadt Goslar',
  daysHere: 150,
  familyHere: false,
  purpose: 'study',
  underSixMonths: false,
};

const journeys: readonly Journey[] = [
  {
    title: 'a student with a room in Hannover goes home at weekends and holidays',
    form,
    steps: [taken, entered],
    ending: 'closed',
  },
  {
    title: 'whoever is here most days lives here',
    form: { ...form, daysHere: 240, purpose: 'work' },
    steps: [
      taken,
      { task: 'weighing', outcome: 'main', data: { ground: '240 Nächte im Jahr in Hannover' } },
      { task: 'opening', outcome: 'opened', data: { file: '33.20.01-2026-220' } },
    ],
    ending: 'continuedAsMain',
  },
  {
    title: 'a fitter on a building site for three months need not register',
    form: { ...form, underSixMonths: true, purpose: 'work' },
    steps: [taken],
    ending: 'notNeeded',
  },
  {
    title: 'the announced second home is a parcel shop',
    form: { ...form, confirmation: 'missing', purpose: 'other' },
    steps: refusedHome,
    ending: 'rejected',
  },
];

export default journeys;
