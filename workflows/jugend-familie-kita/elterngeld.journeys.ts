import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Hartmann',
  givenNames: 'Jörg',
  address: 'Podbielskistraße 210, 30177 Hannover',
  taxId: '12345678911',
  iban: 'DE02120300000000202051',
  freedom: 'eu',
  childName: 'Emil Hartmann',
  childBirth: '2025-11-20',
  multiples: 0,
  siblings: true,
  sameHousehold: true,
  months: [
    { month: 1, variant: 'basic', weeklyHours: 0 },
    { month: 2, variant: 'plus', weeklyHours: 20 },
  ],
  otherParent: 'Svenja Hartmann',
  otherAgrees: true,
  before: ['employed'],
  employer: 'Leinewerke AG',
  taxable: 9200000,
  maternityPay: false,
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const plan = (partTime: boolean) => [
  complete,
  { task: 'entitlement', outcome: 'entitled', data: { askEmployer: partTime, partTime } },
  ...(partTime
    ? [
        {
          event: 'employerInformation',
          by: 'authority' as const,
          data: { content: 'Netto 2.310 € im Monat.', dated: '{today}' },
        },
      ]
    : []),
  {
    task: 'incomeFinding',
    outcome: 'found',
    data: { periodFrom: '2024-11-01', periodTo: '2025-10-31', netBefore: 231000 },
  },
  {
    task: 'monthPlan',
    outcome: 'grant',
    data: {
      months: [
        { month: 1, variant: 'Basiselterngeld', credited: 0 },
        { month: 2, variant: 'ElterngeldPlus', credited: 0 },
      ],
      lastPayment: '2026-01-19',
    },
  },
  { task: 'order', outcome: 'ordered' },
  { task: 'posting', outcome: 'posted' },
  { clock: 'grantRemedyPeriod' },
  { clock: 'lastMonth' },
];

const journeys: readonly Journey[] = [
  { title: 'two months without work are paid and final', form, steps: plan(false), ending: 'closed' },
  {
    title: 'part-time work is settled afterwards and too much is claimed back',
    form,
    steps: [
      ...plan(true),
      { event: 'proof', by: 'applicant', data: { netDuring: 120000 } },
      {
        task: 'settlement',
        outcome: 'less',
        data: { amount: 18000, reason: 'Das Einkommen im zweiten Lebensmonat war höher als angegeben.' },
      },
      { clock: 'hearingPeriod' },
      { task: 'reclaim', outcome: 'confirm', data: { reason: 'Es wurde nichts dagegen vorgebracht.' } },
      { clock: 'finalRemedyPeriod' },
      { task: 'recovery', outcome: 'paid', data: { receivedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'an income above the limit is refused by law and the objection fails',
    form: { ...form, taxable: 19000000 },
    steps: [
      complete,
      { task: 'entitlement', outcome: 'entitled', data: { askEmployer: false, partTime: false } },
      { event: 'objection', by: 'applicant', data: { filedOn: '{today}' } },
      { task: 'refusalReview', outcome: 'maintained', data: { reason: 'Die Grenze ist zwingend.' } },
      { event: 'objectionDecided', by: 'authority', data: { result: 'dismissed', notifiedOn: '{today}' } },
      { clock: 'actionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
