import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Behrens',
  givenNames: 'Ulf',
  address: 'Am Kleinen Felde 18, 30167 Hannover',
  birthDate: '1971-06-15',
  email: 'ulf.behrens@example.org',
  payment: 'transfer',
  courseNumber: 'SPA1-0326',
  courseTitle: 'Spanisch A1 am Abend',
  startsOn: '2026-03-02',
  endsOn: '2026-06-22',
  price: 12600,
  area: 'language',
  level: 'ohne Vorkenntnisse',
  reduction: 'none',
};
const { level: _level, ...other } = form;

const journeys: readonly Journey[] = [
  {
    title: 'a beginner learns Spanish and gets a certificate',
    form,
    steps: [
      { task: 'level', outcome: 'fits' },
      { task: 'seat', outcome: 'free' },
      { clock: 'countingDay' },
      { task: 'count', outcome: 'runs' },
      { clock: 'chargePeriod' },
      { task: 'chargeOverdue', outcome: 'remind' },
      { task: 'charge', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'courseEnd' },
      { task: 'attendance', outcome: 'attended', data: { hours: 28 } },
    ],
    ending: 'closed',
  },
  {
    title: 'too few want to weave baskets',
    form: { ...other, courseTitle: 'Körbe flechten', area: 'culture', reduction: 'pass' },
    steps: [
      { task: 'seat', outcome: 'free' },
      { task: 'reduction', outcome: 'none' },
      { clock: 'countingDay' },
      { task: 'count', outcome: 'calledOff' },
    ],
    ending: 'calledOff',
  },
  {
    title: 'the yoga course stays full',
    form: { ...other, courseTitle: 'Yoga', area: 'health' },
    steps: [{ task: 'seat', outcome: 'full' }, { clock: 'listEnd' }],
    ending: 'full',
  },
];

export default journeys;
