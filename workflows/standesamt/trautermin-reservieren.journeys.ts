import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  first: 'Nele Harms',
  second: 'Faruk Demir',
  email: 'nele.harms@example.org',
  registeredAt: 'Hannover',
  foreign: false,
  room: 'neue',
  guests: 45,
  wishOn: '2026-05-08',
  wishAt: '11:30',
  music: true,
  interpreter: false,
};
const registered: JourneyStep = { event: 'registered', by: 'clerk', data: { file: '34.30.10-2026/88' } };

const journeys: readonly Journey[] = [
  {
    title: 'a Friday in the tapestry hall is fixed by the registration of the marriage',
    form,
    steps: [{ task: 'calendar', outcome: 'free' }, registered, { task: 'dayOfWedding', outcome: 'held' }],
    ending: 'closed',
  },
  {
    title: 'a far-off date is pencilled in, asked for and given back for want of a registration',
    form: { ...form, wishOn: '2026-11-20' },
    steps: [
      { task: 'calendar', outcome: 'free' },
      { clock: 'registrationOpens' },
      { clock: 'registrationMissing' },
      { task: 'deciding', outcome: 'hold' },
      { task: 'held', outcome: 'release' },
    ],
    ending: 'released',
  },
  {
    title: 'another couple was earlier, and a substitute date is chosen and later called off',
    form,
    steps: [
      { task: 'calendar', outcome: 'taken', data: { free: '15. Mai, 10 Uhr; 22. Mai, 12 Uhr' } },
      { event: 'choose', by: 'applicant', data: { weddingOn: '2026-05-15', weddingAt: '10:00' } },
      { event: 'cancel', by: 'applicant' },
    ],
    ending: 'cancelled',
  },
];

export default journeys;
