import type { Journey } from '@amtsweg/procedure';

const form = {
  swimmer: 'Mila Harms',
  birthDate: '2019-04-02',
  badge: 'none',
  depthFear: true,
  course: 'beginner',
  bath: 'vahrenwald',
  day: 'weekday',
  activePass: true,
  parent: 'Jannik Harms',
  address: 'Philipsbornstraße 21, 30165 Hannover',
  phone: '+49 511 5550143',
};
const place = {
  task: 'allot',
  outcome: 'place',
  data: { course: 'Anfänger 14, Vahrenwalder Bad', startsOn: '2027-12-01', endsOn: '2028-03-12' },
} as const;
const take = (healthy: boolean) =>
  ({ event: 'takePlace', by: 'applicant', data: { healthy, photoConsent: false } }) as const;
const paid = { task: 'invoicePayment', outcome: 'paid', data: { receivedOn: '{today}' } } as const;

const journeys: readonly Journey[] = [
  {
    title: 'a child waits, changes the bath and swims to the seahorse',
    form,
    steps: [
      { task: 'allot', outcome: 'full' },
      { clock: 'waitingPeriod' },
      { task: 'stillWaiting', outcome: 'wanted' },
      { event: 'otherBath', by: 'applicant', data: { bath: 'anderten' } },
      place,
      take(false),
      { task: 'doctor', outcome: 'fit' },
      { event: 'fallsIll', by: 'applicant', data: { lessons: 3 } },
      { task: 'goodwill', outcome: 'credit' },
      { clock: 'courseEnd' },
      { task: 'badge', outcome: 'passed', data: { badge: 'seahorse', examiner: 'Uwe Tiemann' } },
    ],
    ending: 'closed',
  },
  {
    title: 'the boiler of the bath breaks and the money goes back',
    form: { ...form, activePass: false },
    steps: [
      place,
      take(true),
      paid,
      { event: 'cancelled', by: 'clerk', data: { why: 'Heizung defekt' } },
      { task: 'cancellation', outcome: 'refund', data: { cents: 9000 } },
      { task: 'refundPayment', outcome: 'paid' },
    ],
    ending: 'closed',
  },
  {
    title: 'a toddler is too young for the course',
    form: { ...form, birthDate: '2025-06-01' },
    steps: [],
    ending: 'otherCourse',
  },
  {
    title: 'a place is held five days and goes to the next',
    form,
    steps: [place, { clock: 'holdPeriod' }],
    ending: 'lapsed',
  },
];

export default journeys;
