import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Öztürk-Lindemann',
  givenNames: 'Aylin Marie',
  birthDate: '1988-03-14',
  address: 'Limmerstraße 45, 30451 Hannover',
  members: [
    {
      name: 'Aylin Marie Öztürk-Lindemann',
      birthDate: '1988-03-14',
      relation: 'self',
      situation: ['employed'],
      transferBenefit: 'none',
    },
    {
      name: 'Mila Öztürk-Lindemann',
      birthDate: '2018-09-02',
      relation: 'child',
      situation: ['maintenance'],
      transferBenefit: 'none',
    },
  ],
  assets: 320000,
  tenure: 'tenant',
  movedIn: '2019-05-01',
  area: 62.5,
  grossRent: 82000,
  heatingIncluded: 12000,
  landlord: 'Wohnbau Linden GmbH',
  landlordAddress: 'Am Küchengarten 3, 30449 Hannover',
  payee: 'self',
  accountHolder: 'Aylin Öztürk-Lindemann',
  iban: 'DE02120300000000202051',
  truthful: true,
  dataMatching: true,
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const eligible = { task: 'eligibility', outcome: 'eligible', data: {} };
const income = (annual: number) => ({
  task: 'incomeFinding',
  outcome: 'found',
  data: {
    members: [
      { name: 'Aylin Marie Öztürk-Lindemann', annual, deduction: '30', allowance: 132000 },
      { name: 'Mila Öztürk-Lindemann', annual: 290000, deduction: '0', allowance: 0 },
    ],
    basis: 'Lohnabrechnungen der letzten zwölf Monate, Unterhalt nach Titel',
  },
});
const rent = { task: 'rentFinding', outcome: 'found', data: { rent: 70000, deducted: 0 } };
const granted = [
  { task: 'decision', outcome: 'grant', data: { months: 12 } },
  { task: 'order', outcome: 'ordered' },
  { task: 'posting', outcome: 'posted', data: { firstOn: '{today}', cashReference: '5.0123.456789' } },
];

const journeys: readonly Journey[] = [
  {
    title: 'the employer is asked and Wohngeld is paid to the end of the term',
    form,
    steps: [
      complete,
      { ...eligible, data: { ask: ['employer'] } },
      {
        event: 'employerInformation',
        by: 'clerk',
        data: { content: 'Bruttolohn 1.850 € im Monat, keine Sonderzahlung.', dated: '{today}' },
      },
      income(2220000),
      rent,
      ...granted,
      { clock: 'grantActionPeriod' },
      { clock: 'renewalReminder' },
      { clock: 'grantEnd' },
    ],
    ending: 'closed',
  },
  {
    title: 'money is paid on account before the decision',
    form,
    steps: [
      complete,
      eligible,
      { task: 'incomeFinding', outcome: 'provisional', data: { advance: 18000 } },
      { task: 'provisionalOrder', outcome: 'ordered' },
      { task: 'provisionalPosting', outcome: 'posted' },
      income(2220000),
      rent,
      ...granted,
      { clock: 'grantActionPeriod' },
      {
        event: 'changeReported',
        by: 'applicant',
        data: { kind: 'housing', since: '{today}', description: 'Umzug nach Celle' },
      },
      {
        task: 'changeReview',
        outcome: 'essential',
        data: { effectFrom: '{today}', caseNumber: '50.10.50-2026-17' },
      },
      { event: 'grantCeased', by: 'clerk', data: { ceasedOn: '{today}', ground: 'moved' } },
    ],
    ending: 'closed',
  },
  {
    title: 'an income that leaves less than ten euros cannot be granted',
    form,
    steps: [
      complete,
      eligible,
      income(6900000),
      rent,
      { task: 'decision', outcome: 'grant', data: { months: 12 } },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'whoever does not cooperate is denied and supplies what is missing after all',
    form,
    steps: [
      {
        task: 'formalCheck',
        outcome: 'incomplete',
        data: { missing: [{ item: 'Lohnabrechnungen', reason: '§ 60 SGB I' }] },
      },
      { clock: 'replyPeriod' },
      {
        task: 'overdue',
        outcome: 'deny',
        data: { reason: 'Ohne Einkommensnachweise ist nichts zu berechnen.' },
      },
      { event: 'supplement', by: 'applicant', data: { assets: 320000 } },
      complete,
      {
        task: 'eligibility',
        outcome: 'excluded',
        data: { ground: 'transfer', reason: 'Alle Haushaltsmitglieder beziehen inzwischen Bürgergeld.' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
