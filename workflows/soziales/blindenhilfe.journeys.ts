import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Nikolaidis',
  givenNames: 'Eleni',
  birthDate: '1969-11-02',
  address: 'Kollenrodtstraße 14, 30163 Hannover',
  iban: 'DE02120300000000202051',
  mark: true,
  stateBenefit: 45000,
  careGrade: 2,
  facility: false,
  partner: 'alone',
};
const means = (income: number, assets: number) => ({
  task: 'means',
  outcome: 'found',
  data: { income, housing: 52000, relatives: 0, assets, adults: 1 },
});
const paid = [
  { task: 'order', outcome: 'ordered' },
  { task: 'posting', outcome: 'posted', data: { firstOn: '{today}' } },
] as const;

const journeys: readonly Journey[] = [
  {
    title: 'the help tops up the Landesblindengeld, is adapted in July and falls when she inherits',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      means(150000, 300000),
      { task: 'decision', outcome: 'grant' },
      ...paid,
      { clock: 'reviewDay' },
      { task: 'review', outcome: 'changed', data: { effectFrom: '2026-07-01' } },
      means(155000, 300000),
      { task: 'decision', outcome: 'grant' },
      ...paid,
      {
        event: 'changeReported',
        by: 'applicant',
        data: { kind: 'assets', since: '{today}', description: 'Erbschaft der Mutter' },
      },
      {
        task: 'changeReview',
        outcome: 'against',
        data: { effectFrom: '{today}', finding: 'Erbschaft von 90.000 Euro.' },
      },
      { clock: 'hearingPeriod' },
      { task: 'afterHearing', outcome: 'end', data: { reason: 'Das Vermögen liegt über dem Schonbetrag.' } },
      { clock: 'refusalRemedyPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'the Landesamt finds that sight is not weak enough',
    form: { ...form, mark: false, eyeDoctor: 'Dr. Marquardt, Lister Meile 3' },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      {
        event: 'sightInformation',
        by: 'authority',
        data: { content: 'Sehschärfe beidäugig 0,05.', dated: '{today}' },
      },
      {
        task: 'sightResult',
        outcome: 'notBlind',
        data: { reason: 'Die Sehschärfe beträgt mehr als ein Fünfzigstel.' },
      },
      { clock: 'refusalRemedyPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a blind pensioner in good health dies two years after the grant',
    form: { ...form, careGrade: 0 },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      means(90000, 0),
      { task: 'decision', outcome: 'grant' },
      ...paid,
      { clock: 'grantRemedyPeriod' },
      { event: 'died', by: 'clerk', data: { diedOn: '{today}' } },
    ],
    ending: 'closed',
  },
];

export default journeys;
