import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Haddad',
  givenNames: 'Rania',
  address: 'Sutelstraße 30, 30659 Hannover',
  household: 3,
  ground: 'housing',
  childName: 'Sami Haddad',
  childBirth: '2024-03-19',
  facility: 'Krabbelkiste e. V.',
  operator: 'other',
  contribution: 18000,
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const paid = [
  { task: 'decision', outcome: 'grant' },
  { task: 'order', outcome: 'ordered' },
  { task: 'posting', outcome: 'posted', data: { firstOn: '{today}', cashReference: '5.0512.400871' } },
];
const income = (net: number) => ({
  task: 'income',
  outcome: 'established',
  data: { net, housing: 80000, burdens: 0 },
});

const journeys: readonly Journey[] = [
  {
    title: 'a family with housing benefit earns more, is heard and pays itself again',
    form,
    steps: [
      complete,
      { task: 'benefitNotice', outcome: 'valid', data: { until: '2026-09-30' } },
      ...paid,
      {
        event: 'changeReported',
        by: 'applicant',
        data: { kind: 'income', since: '{today}', description: 'Neue Stelle in Vollzeit.' },
      },
      { task: 'changeReview', outcome: 'essential', data: { effectFrom: '{today}' } },
      income(420000),
      { clock: 'hearingPeriod' },
      {
        task: 'endingDecision',
        outcome: 'stop',
        data: { reason: 'Das Einkommen übersteigt die Grenze deutlich.' },
      },
      { clock: 'stopActionPeriod' },
    ],
    ending: 'stopped',
  },
  {
    title: 'a low income without benefits brings a waiver in a city nursery for a year',
    form: { ...form, ground: 'income', operator: 'city' },
    steps: [
      complete,
      income(285000),
      ...paid,
      { clock: 'grantActionPeriod' },
      { clock: 'renewalReminder' },
      { clock: 'grantEnd' },
    ],
    ending: 'closed',
  },
  {
    title: 'the contribution can be borne',
    form: { ...form, ground: 'income' },
    steps: [
      complete,
      income(520000),
      {
        task: 'nothing',
        outcome: 'refuse',
        data: { reason: 'Die zumutbare Belastung liegt über dem Beitrag.' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
