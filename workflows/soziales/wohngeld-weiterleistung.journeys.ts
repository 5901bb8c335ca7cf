import type { Journey } from '@amtsweg/procedure';

const person = {
  name: 'Aylin Marie Öztürk-Lindemann',
  birthDate: '1988-03-14',
  relation: 'self',
  situation: ['employed'],
  transferBenefit: 'none',
};
const form = {
  familyName: 'Öztürk-Lindemann',
  givenNames: 'Aylin Marie',
  birthDate: '1988-03-14',
  address: 'Limmerstraße 45, 30451 Hannover',
  housingNumber: '0241 778123',
  grantUntil: '2027-12-31',
  subsidy: 'rent',
  changes: ['income'],
  members: [person],
  assets: 120000,
  payee: 'self',
  accountHolder: 'Aylin Öztürk-Lindemann',
  iban: 'DE02120300000000202051',
  truthful: true,
  dataMatching: true,
};
const late = { ...form, grantUntil: '2025-09-30' };
const complete = { task: 'formalCheck', outcome: 'complete' };
const found = [
  {
    task: 'incomeFinding',
    outcome: 'found',
    data: {
      members: [{ name: 'Aylin Öztürk-Lindemann', annual: 1560000, deduction: '30', allowance: 0 }],
      basis: 'Lohnabrechnungen',
    },
  },
  { task: 'housingCost', outcome: 'carriedOver', data: { previous: 55000 } },
];
const granted = [
  { task: 'decision', outcome: 'grant', data: { months: 12 } },
  { task: 'order', outcome: 'ordered' },
  { task: 'posting', outcome: 'posted', data: { firstOn: '{today}', cashReference: '5.0123.456789' } },
  { clock: 'renewalReminder' },
  { clock: 'grantEnd' },
  { clock: 'grantActionPeriod' },
];

const journeys: readonly Journey[] = [
  {
    title: 'an application made too early rests until its day and joins on without a gap',
    form,
    steps: [
      complete,
      { clock: 'decisiveDate' },
      { task: 'comparison', outcome: 'unchanged' },
      ...found,
      ...granted,
    ],
    ending: 'closed',
  },
  {
    title: 'a late application with an income that was never reported opens a second file',
    form: late,
    steps: [
      complete,
      {
        task: 'comparison',
        outcome: 'concealed',
        data: {
          caseNumber: '50.10.50-2026-0042',
          reason: 'Der Datenabgleich zeigt eine zweite Beschäftigung.',
        },
      },
      ...found,
      ...granted,
    ],
    ending: 'closed',
  },
  {
    title: 'a household that now gets Bürgergeld is refused',
    form: late,
    steps: [
      complete,
      {
        task: 'comparison',
        outcome: 'notEntitled',
        data: { reason: 'Alle Haushaltsmitglieder beziehen Bürgergeld (§ 21 Nr. 2 WoGG).' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
