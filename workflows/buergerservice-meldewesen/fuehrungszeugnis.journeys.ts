import type { Journey } from '@amtsweg/procedure';
import { paid, person, taken } from './sample-steps.js';

const form = {
  ...person,
  motherBirthName: 'Öztürk',
  address: 'Limmerstraße 45, 30451 Hannover',
  kind: 'private',
  appointmentOn: '{today}',
};

const journeys: readonly Journey[] = [
  {
    title: 'a private certificate is paid and Bonn sends it',
    form,
    steps: [
      taken,
      { task: 'data', outcome: 'confirmed' },
      paid,
      { event: 'recordAnswer', by: 'authority', data: { result: 'sent' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a needy applicant wants to see entries first, and Bonn asks about the birth name',
    form: {
      ...form,
      kind: 'authority',
      authority: 'Stadt Celle, Gewerbeamt, 32.2-118',
      viewFirst: true,
      districtCourt: 'Amtsgericht Hannover',
      needy: true,
    },
    steps: [
      taken,
      { task: 'data', outcome: 'confirmed' },
      { task: 'exemption', outcome: 'exempt', data: { ground: 'Bescheid über Bürgergeld' } },
      { event: 'recordAnswer', by: 'authority', data: { result: 'identity' } },
      { task: 'clarify', outcome: 'corrected' },
      { clock: 'recordPeriod' },
      { task: 'overdue', outcome: 'wait' },
      { event: 'recordAnswer', by: 'authority', data: { result: 'sent' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a brother with a power of attorney cannot apply',
    form,
    steps: [{ task: 'attendance', outcome: 'proxy' }],
    ending: 'discontinued',
  },
];

export default journeys;
