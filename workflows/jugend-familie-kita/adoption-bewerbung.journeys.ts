import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Hollmann',
  givenNames: 'Beate',
  address: 'Gneiststraße 11, 30169 Hannover',
  birthDate: '1988-04-30',
  status: 'married',
  spouse: 'Thomas Hollmann',
  spouseBirth: '1985-01-09',
  wish: 'unrelated',
  children: 0,
  motives: 'Wir können keine leiblichen Kinder bekommen und haben uns lange beraten.',
  imagined: 'Ein Kind bis drei Jahre, gern auch mit Frühgeburt.',
  income: 520000,
  openness: true,
};
const examined = [
  { task: 'formalCheck', outcome: 'complete' },
  { task: 'talks', outcome: 'done', data: { talksHeld: 7 } },
  { task: 'homeVisit', outcome: 'visited', data: { visitedOn: '{today}' } },
];
const suitable = {
  task: 'assessment',
  outcome: 'suitable',
  data: { profile: 'Ein Säugling oder Kleinkind, halboffen.' },
};
const court = (result: string) =>
  ({ event: 'courtDecided', by: 'authority', data: { result, courtReference: '606 F 31/28' } }) as const;

const journeys: readonly Journey[] = [
  {
    title: 'after two years a child finds its parents and the court pronounces the adoption',
    form,
    steps: [
      ...examined,
      suitable,
      { clock: 'renewal' },
      { task: 'review', outcome: 'confirmed' },
      { event: 'childProposed', by: 'clerk', data: { child: 'Kastanie', consents: true } },
      { event: 'accept', by: 'applicant' },
      { task: 'meeting', outcome: 'fits' },
      { task: 'consents', outcome: 'present' },
      { clock: 'careReport' },
      { task: 'report', outcome: 'grown' },
      { task: 'opinion', outcome: 'written' },
      court('adopted'),
      { task: 'aftercare', outcome: 'offered' },
    ],
    ending: 'closed',
  },
  {
    title: 'the suitability is not found after the couple was heard',
    form,
    steps: [
      ...examined,
      {
        task: 'assessment',
        outcome: 'doubts',
        data: { finding: 'Die Trauer um die eigene Kinderlosigkeit ist noch zu frisch.' },
      },
      {
        event: 'statement',
        by: 'applicant',
        data: { statement: 'Wir sind bereit, eine Therapie zu beginnen.' },
      },
      {
        task: 'verdict',
        outcome: 'refuse',
        data: { reason: 'Erst nach der Therapie kann neu geprüft werden.' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'the court does not give a stepfather his stepdaughter',
    form: { ...form, wish: 'stepchild', childName: 'Lena Hollmann', children: 1 },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'counselling', outcome: 'certified' },
      ...examined.slice(1),
      suitable,
      { task: 'opinion', outcome: 'written' },
      court('rejected'),
      { task: 'failed', outcome: 'ended' },
    ],
    ending: 'notAdopted',
  },
  {
    title: 'a child from Colombia is for another body',
    form: { ...form, wish: 'abroad' },
    steps: [{ task: 'formalCheck', outcome: 'complete' }],
    ending: 'abroad',
  },
];

export default journeys;
