import { permitSteps as step, type Journey } from '@amtsweg/procedure';

const form = {
  applicantType: 'person',
  familyName: 'Hitzegrad',
  givenNames: 'Jörn',
  birthDate: '1985-01-17',
  birthPlace: 'Suhl',
  address: 'Engelbosteler Damm 12, 30167 Hannover',
  activity: 'both',
  goods: ['long', 'ammunition'],
  premises: 'Engelbosteler Damm 12, 30167 Hannover',
  stock: 120,
  start: '2026-09-01',
  expertise: 'exam',
  residence: true,
};
const known = ['constitution', 'police', 'criminal', 'prosecution'].map((id) => step.opinion(id));
const onTheWay = [step.complete, ...known, step.opinion('chamber')] as const;
const permitted = [
  { event: 'examResult', by: 'authority', data: { on: '{today}', passed: true } },
  step.opinion('adviser', 'agreesWithProvisions', 'Rollgitter und Übertragungsanlage.'),
  { task: 'premises', outcome: 'secured' },
  step.grant({ scope: 'Lang- und Kurzwaffen, Munition aller Arten' }),
  step.fee(50),
  step.signed,
  step.paid,
  step.final,
] as const;

const journeys: readonly Journey[] = [
  {
    title: 'a gunsmith passes the examination, trades, rests and sells out',
    form,
    steps: [
      ...onTheWay,
      { clock: 'examPeriod' },
      { task: 'examOverdue', outcome: 'again' },
      ...permitted,
      { event: 'begun', by: 'applicant', data: { on: '{today}' } },
      { clock: 'bookControl' },
      { task: 'inspection', outcome: 'inOrder' },
      { event: 'ceased', by: 'applicant', data: { stock: 'Bestand an Frankonia verkauft.' } },
      { task: 'books', outcome: 'cleared' },
    ],
    ending: 'closed',
  },
  {
    title: 'a shop that never opens loses its permit by law',
    form,
    steps: [...onTheWay, ...permitted, { clock: 'lapse' }, { task: 'books', outcome: 'cleared' }],
    ending: 'lapsed',
  },
  {
    title: 'who fails the examination may not trade',
    form,
    steps: [
      ...onTheWay,
      { event: 'examResult', by: 'authority', data: { on: '{today}', passed: false } },
      step.opinion('adviser'),
      { task: 'premises', outcome: 'secured' },
      step.refuse('expertise', 'Die Prüfung ist nicht bestanden.'),
      step.silence,
      step.refuse('expertise', 'Die Prüfung ist nicht bestanden.'),
      step.fee(20),
      step.signed,
      step.refusalPaid,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
