import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'von der Heide',
  givenNames: 'Gerhard',
  birthDate: '1938-10-30',
  address: 'Seniorenzentrum Kirchrode, Lange-Hop-Straße 9, 30559 Hannover',
  residenceBefore: 'Hannover',
  home: 'Seniorenzentrum Kirchrode',
  admittedOn: '2026-01-02',
  homeCost: 462000,
  fundShare: 185000,
  insured: true,
  careFund: 'Pflegekasse der TK',
  pensions: 168000,
  savings: 900000,
  house: false,
};
const intake = [
  { task: 'formalCheck', outcome: 'complete' },
  { event: 'fundInformation', by: 'authority', data: { content: 'Pflegegrad 4', dated: '{today}' } },
  { task: 'gradeResult', outcome: 'adopted', data: { grade: 4 } },
] as const;
const granted = [
  { task: 'income', outcome: 'found', data: { joint: 250000, atHome: 135000, adults: 2 } },
  { task: 'decision', outcome: 'grant' },
  { task: 'order', outcome: 'ordered' },
  { task: 'posting', outcome: 'posted', data: { firstOn: '{today}' } },
] as const;

const journeys: readonly Journey[] = [
  {
    title: 'the wife keeps what she needs at home, the home is paid and he moves to his son',
    form: { ...form, spouse: 'Christa von der Heide' },
    steps: [
      ...intake,
      { task: 'necessity', outcome: 'necessary' },
      ...granted,
      { event: 'careBilled', by: 'authority', data: { month: '2026-01', billed: 277000 } },
      { task: 'bill', outcome: 'payable', data: { amount: 177000 } },
      { task: 'billPayment', outcome: 'posted' },
      { clock: 'grantRemedyPeriod' },
      { event: 'movedOut', by: 'clerk', data: { movedOn: '{today}', whereTo: 'zum Sohn nach Peine' } },
      { task: 'lastBill', outcome: 'settled' },
    ],
    ending: 'closed',
  },
  {
    title: 'after four weeks without an answer the city pays provisionally and Hildesheim reimburses',
    form: {
      ...form,
      residenceBefore: 'Sarstedt, davor Region Hannover',
      gifts: [{ to: 'Enkel Jonas', value: 2000000, on: '2021-04-01' }],
    },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { clock: 'competencePeriod' },
      ...intake.slice(1),
      { task: 'necessity', outcome: 'necessary' },
      { task: 'property', outcome: 'claimTaken', data: { claimFile: '50.5-93-2026-4' } },
      ...granted,
      { task: 'claim', outcome: 'reimbursed', data: { debtor: 'Landkreis Hildesheim' } },
      { event: 'died', by: 'clerk', data: { diedOn: '{today}' } },
      { clock: 'grantRemedyPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'care by day would do, so the home is not paid',
    form,
    steps: [
      ...intake,
      {
        task: 'necessity',
        outcome: 'possibleAtHome',
        data: { reason: 'Tagespflege und Pflegedienst reichen aus.' },
      },
      { clock: 'refusalRemedyPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
