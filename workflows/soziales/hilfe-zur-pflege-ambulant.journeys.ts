import type { Journey } from '@amtsweg/procedure';

const person = {
  familyName: 'Heuer',
  givenNames: 'Ilse',
  birthDate: '1941-05-09',
  address: 'Voßstraße 32, 30161 Hannover',
  iban: 'DE02120300000000202051',
  estimate: 268000,
  adaptation: false,
  richRelative: false,
};
const form = {
  ...person,
  insured: true,
  careFund: 'Pflegekasse der DAK',
  carers: ['family', 'service'],
  service: 'Pflegedienst Eilenriede GmbH',
};
const fund = [
  { task: 'formalCheck', outcome: 'complete' },
  {
    event: 'fundInformation',
    by: 'authority',
    data: { content: 'Pflegegrad 4 ab 1.12.2025', dated: '{today}' },
  },
] as const;
const plan = (inKind: number, facilityCost: number) => ({
  task: 'plan',
  outcome: 'found',
  data: {
    tasks: 'Morgens und abends Grundpflege, dreimal Baden',
    inKind,
    other: 13100,
    facilityCost,
    keep: 50,
  },
});

const journeys: readonly Journey[] = [
  {
    title: 'a widow stays at home, the service is paid by bill and one bill is sent back',
    form,
    steps: [
      ...fund,
      { task: 'gradeResult', outcome: 'adopted', data: { grade: 4 } },
      plan(92000, 150000),
      {
        task: 'means',
        outcome: 'found',
        data: { income: 171000, housing: 58000, relatives: 0, assets: 640000, adults: 1 },
      },
      { task: 'decision', outcome: 'grant' },
      { task: 'order', outcome: 'ordered' },
      { task: 'posting', outcome: 'posted', data: { firstOn: '{today}' } },
      { event: 'careBilled', by: 'clerk', data: { month: '2026-01', billed: 95000 } },
      { task: 'bill', outcome: 'returned' },
      { event: 'careBilled', by: 'clerk', data: { month: '2026-01', billed: 90500 } },
      { task: 'bill', outcome: 'payable', data: { amount: 90100 } },
      { task: 'billPayment', outcome: 'posted' },
      { clock: 'grantRemedyPeriod' },
      { event: 'died', by: 'clerk', data: { diedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'day and night care at home costs three times a home that can be expected',
    form: { ...form, estimate: 1200000 },
    steps: [
      ...fund,
      { task: 'gradeResult', outcome: 'adopted', data: { grade: 5 } },
      plan(900000, 250000),
      {
        task: 'homeOrFacility',
        outcome: 'facility',
        data: { reason: 'Ein Platz in der Nähe der Tochter ist frei und zumutbar.' },
      },
      { event: 'objection', by: 'applicant', data: { filedOn: '{today}' } },
      {
        task: 'refusalReview',
        outcome: 'maintained',
        data: { reason: 'Die Mehrkosten sind unverhältnismäßig.' },
      },
      { event: 'objectionDecided', by: 'authority', data: { result: 'dismissed', notifiedOn: '{today}' } },
      { clock: 'actionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a man who is not insured is found to have no grade',
    form: { ...person, insured: false, carers: ['family'] },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      {
        task: 'ownAssessment',
        outcome: 'assessed',
        data: { grade: 0, expert: 'Medizinischer Dienst Niedersachsen' },
      },
      { clock: 'refusalRemedyPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
