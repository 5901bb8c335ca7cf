import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Brömmelmeier',
  givenNames: 'Heinrich Wilhelm',
  birthDate: '1951-07-30',
  address: 'Gartenallee 18, 30449 Hannover',
  ground: 'age',
  iban: 'DE02120300000000202051',
  household: 'alone',
  rent: 48000,
  heating: 7000,
  pension: 72000,
  pensionYears: true,
  earnings: 0,
  other: 0,
  savings: 410000,
  property: false,
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const needs = {
  task: 'needs',
  outcome: 'found',
  data: { additional: [{ kind: 'mobility', amount: 9571 }], housing: 55000, waiting: false, insurance: 0 },
};
const means = (income: number, assets = 410000, hardship = false) => ({
  task: 'means',
  outcome: 'found',
  data: { income, allowance: 22000, assets, persons: 1, hardship },
});
const granted = [
  { task: 'decision', outcome: 'grant', data: { provisional: false, maintenance: false } },
  { task: 'order', outcome: 'ordered' },
  { task: 'posting', outcome: 'posted', data: { firstOn: '{today}', cashReference: '5.0502.100200' } },
];

const journeys: readonly Journey[] = [
  {
    title: 'a pensioner gets the difference, is reviewed after a year and dies',
    form,
    steps: [
      complete,
      needs,
      means(72000),
      ...granted,
      { clock: 'grantRemedyPeriod' },
      { clock: 'renewalReminder' },
      { clock: 'grantEnd' },
      { task: 'yearlyReview', outcome: 'continue' },
      needs,
      means(74000),
      ...granted,
      { event: 'died', by: 'clerk', data: { diedOn: '{today}' } },
      { task: 'yearlyReview', outcome: 'ended' },
      { clock: 'grantRemedyPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'incapacity is found by the pension insurer, not by the office',
    form: { ...form, birthDate: '1981-02-02', ground: 'incapacity' },
    steps: [
      complete,
      {
        event: 'insurerInformation',
        by: 'authority',
        data: { content: 'Befristet bis 2027.', dated: '{today}' },
      },
      {
        task: 'insurerResult',
        outcome: 'unclear',
        data: { missing: [{ item: 'Befundberichte', reason: '§ 45 SGB XII' }] },
      },
      { event: 'supplement', by: 'applicant', data: { pension: 0 } },
      complete,
      { task: 'insurerResult', outcome: 'temporary' },
      { task: 'tooYoung', outcome: 'livelihood' },
    ],
    ending: 'transferred',
  },
  {
    title: 'savings above the protected amount exclude it',
    form: { ...form, savings: 2500000 },
    steps: [complete, needs, means(72000, 2500000), { clock: 'refusalRemedyPeriod' }],
    ending: 'rejected',
  },
];

export default journeys;
