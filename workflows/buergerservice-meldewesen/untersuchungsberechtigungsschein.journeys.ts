import type { Journey } from '@amtsweg/procedure';
import { taken } from './sample-steps.js';

const form = {
  familyName: 'Wegener',
  givenNames: 'Mila',
  birthDate: '2009-09-01',
  address: 'Tiergartenstraße 88, 30559 Hannover',
  parent: 'Kathrin Wegener',
  exam: 'first',
  job: 'training',
  beginsOn: '2026-08-01',
  employer: 'Tischlerei Brandes',
  collector: 'self',
  appointmentOn: '{today}',
};

const journeys: readonly Journey[] = [
  {
    title: 'an apprentice loses the first voucher, gets another and the doctor bills it',
    form,
    steps: [
      taken,
      { task: 'register', outcome: 'fresh', data: { number: 'H-2026-0107' } },
      { event: 'lost', by: 'applicant' },
      { task: 'register', outcome: 'replaced', data: { number: 'H-2026-0131', blocked: 'H-2026-0107' } },
      { event: 'billed', by: 'authority' },
    ],
    ending: 'closed',
  },
  {
    title: 'four weeks of holiday work need no doctor',
    form: { ...form, job: 'holiday' },
    steps: [taken],
    ending: 'notNeeded',
  },
  {
    title: 'a voucher is never used',
    form,
    steps: [
      taken,
      { task: 'register', outcome: 'fresh', data: { number: 'H-2026-0200' } },
      { clock: 'validity' },
    ],
    ending: 'closed',
  },
];

export default journeys;
