import type { Journey } from '@amtsweg/procedure';

const loan = { lender: 'Sparkasse Hannover', interest: 312000, repayment: 420000 };
const form = {
  familyName: 'Brömmelmeier',
  givenNames: 'Heinrich Wilhelm',
  birthDate: '1951-07-30',
  address: 'Gartenallee 18, 30449 Hannover',
  members: [
    {
      name: 'Heinrich Wilhelm Brömmelmeier',
      birthDate: '1951-07-30',
      relation: 'self',
      situation: ['pension'],
      transferBenefit: 'none',
    },
  ],
  assets: 1450000,
  right: 'flat',
  area: 58,
  boughtOn: '2004-03-01',
  landTax: 31200,
  administration: 34800,
  loans: [{ ...loan, purpose: 'purchase', balance: 4100000 }],
  payee: 'self',
  accountHolder: 'Heinrich Brömmelmeier',
  iban: 'DE02120300000000202051',
  truthful: true,
  dataMatching: true,
};
const complete = { task: 'formalCheck', outcome: 'complete' };

const journeys: readonly Journey[] = [
  {
    title: 'the bank confirms the loan and the owner gets Wohngeld towards the burden',
    form,
    steps: [
      complete,
      {
        task: 'ownership',
        outcome: 'confirmed',
        data: { landRegister: 'Linden, Blatt 4711', ask: ['bank'] },
      },
      { clock: 'bankPeriod' },
      { task: 'bankOverdue', outcome: 'remind' },
      {
        event: 'bankInformation',
        by: 'clerk',
        data: { content: 'Zinsen 3.120 €, Tilgung 4.200 € im Jahr.', dated: '{today}' },
      },
      {
        task: 'incomeFinding',
        outcome: 'found',
        data: {
          members: [{ name: 'Heinrich Brömmelmeier', annual: 1380000, deduction: '10', allowance: 0 }],
          basis: 'Rentenbescheid',
        },
      },
      {
        task: 'burden',
        outcome: 'reckoned',
        data: { loans: [loan], area: 58, landTax: 31200, administration: 34800, yield: 0 },
      },
      {
        task: 'decision',
        outcome: 'grant',
        data: { months: 24, termReason: 'Rente und Belastung bleiben voraussichtlich unverändert.' },
      },
      { task: 'order', outcome: 'ordered' },
      { task: 'posting', outcome: 'posted', data: { firstOn: '{today}', cashReference: '5.0123.998877' } },
      { clock: 'grantActionPeriod' },
      { clock: 'renewalReminder' },
      { clock: 'grantEnd' },
    ],
    ending: 'closed',
  },
  {
    title: 'a tenant who asked for the wrong kind loses no day',
    form,
    steps: [
      complete,
      {
        task: 'ownership',
        outcome: 'tenantAfterAll',
        data: {
          rentCase: '50.10.10-2026-0311',
          reason: 'Das Grundbuch weist die Tochter als Eigentümerin aus, es besteht ein Mietvertrag.',
        },
      },
    ],
    ending: 'continuedAsRent',
  },
  {
    title: 'the owner of considerable assets is refused',
    form,
    steps: [
      complete,
      {
        task: 'ownership',
        outcome: 'excluded',
        data: { reason: 'Verwertbares Vermögen über 60.000 Euro (§ 21 Nr. 3 WoGG).' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
