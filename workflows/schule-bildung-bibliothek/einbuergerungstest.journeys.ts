import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Rahimi',
  givenNames: 'Farzaneh',
  address: 'Lister Meile 33, 30161 Hannover',
  birthDate: '1990-02-27',
  birthPlace: 'Herat, Afghanistan',
  nationality: 'afghanisch',
  identityKind: 'residence',
  identityNumber: 'Y0Z8K21T4',
  aim: 'naturalisation',
  repeat: false,
};
const seated = [
  { task: 'identity', outcome: 'matches' },
  { task: 'seat', outcome: 'reserved', data: { testOn: '2026-03-14', time: '10:00', room: '117' } },
  { task: 'till', outcome: 'paid' },
  { clock: 'deadlineBamf' },
  { clock: 'testDay' },
];
const result = (points: number) => ({ event: 'resultReported', by: 'authority', data: { points } }) as const;

const journeys: readonly Journey[] = [
  {
    title: 'thirty right answers after an illness on the first day',
    form,
    steps: [
      ...seated,
      { task: 'session', outcome: 'excused', data: { testOn: '2026-06-06' } },
      { clock: 'deadlineBamf' },
      { clock: 'testDay' },
      { task: 'session', outcome: 'taken' },
      result(30),
    ],
    ending: 'closed',
  },
  {
    title: 'sixteen answers are not enough for naturalisation',
    form,
    steps: [
      ...seated,
      { task: 'session', outcome: 'taken' },
      { clock: 'resultPeriod' },
      { task: 'inquiry', outcome: 'asked' },
      result(16),
    ],
    ending: 'failed',
  },
  {
    title: 'fifteen answers suffice for the settlement permit',
    form: { ...form, aim: 'settlement' },
    steps: [...seated, { task: 'session', outcome: 'taken' }, result(15)],
    ending: 'closed',
  },
];

export default journeys;
