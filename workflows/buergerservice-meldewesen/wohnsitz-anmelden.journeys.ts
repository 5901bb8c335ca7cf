import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { home, person, refusedHome, taken } from './sample-steps.js';

const form = {
  ...person,
  ...home,
  from: 'germany',
  formerOffice: 'Stadt Celle',
  keepsFormer: false,
  nationalities: 'deutsch',
};
const entered: JourneyStep = {
  task: 'entry',
  outcome: 'entered',
  data: { enteredOn: '{today}', persons: 1 },
};

const journeys: readonly Journey[] = [
  {
    title: 'a woman moves here from Celle and the data of Celle differs',
    form,
    steps: [
      taken,
      entered,
      { clock: 'returnPeriod' },
      { task: 'returnOverdue', outcome: 'again' },
      { event: 'returnAnswer', by: 'authority', data: { result: 'different' } },
      { task: 'reconcile', outcome: 'settled' },
      { task: 'cards', outcome: 'changed' },
    ],
    ending: 'closed',
  },
  {
    title: 'a man from Poland registers months late and the fine is left to the fine office',
    form: {
      ...person,
      ...home,
      familyName: 'Kowalski',
      givenNames: 'Piotr',
      movedInOn: '2025-07-01',
      from: 'abroad',
      keepsFormer: true,
      religion: 'Bistum Hildesheim',
      nationalities: 'polnisch',
    },
    steps: [
      taken,
      entered,
      { task: 'cards', outcome: 'none' },
      {
        task: 'lateReport',
        outcome: 'prosecuted',
        data: { reason: 'Mehr als sechs Monate trotz zweier Aufforderungen.' },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'a letterbox is no home and is not entered',
    form: { ...form, confirmation: 'missing' },
    steps: refusedHome,
    ending: 'rejected',
  },
];

export default journeys;
