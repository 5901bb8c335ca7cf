import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Haidari',
  givenNames: 'Mohammad Reza',
  birthDate: '1998-02-03',
  address: 'Unterkunft Alter Flughafen 1, 30179 Hannover',
  nationality: 'afghanisch',
  language: 'Dari',
  paper: 'gestattung',
  enteredOn: '2023-03-20',
  assignedTo: 'Hannover',
  household: 'shared',
  assets: 4000,
  income: 0,
};
const intake = [
  { task: 'formalCheck', outcome: 'complete' },
  {
    event: 'aliensInformation',
    by: 'authority',
    data: { content: 'Gestattung gültig, Identität geklärt.', dated: '{today}' },
  },
] as const;
const found = {
  task: 'asylumMeans',
  outcome: 'found',
  data: { persons: 1, assets: 4000, income: 0, inKind: 5000 },
};
const running = [
  { task: 'order', outcome: 'ordered' },
  { task: 'posting', outcome: 'posted', data: { firstOn: '{today}' } },
] as const;

const journeys: readonly Journey[] = [
  {
    title:
      'after 36 months he gets the higher level, loses the card, is recognised and passes to the Jobcenter',
    form,
    steps: [
      ...intake,
      found,
      { task: 'decision', outcome: 'grant', data: { means: 'card' } },
      ...running,
      { task: 'card', outcome: 'handedOver', data: { number: '4711' } },
      { event: 'specialNeed', by: 'applicant', data: { need: 'Zahnschmerzen' } },
      { task: 'special', outcome: 'voucher' },
      { clock: 'reviewDay' },
      { task: 'review', outcome: 'changed', data: { effectFrom: '2026-03-20' } },
      found,
      { task: 'decision', outcome: 'grant', data: { means: 'card' } },
      ...running,
      { event: 'cardLost', by: 'applicant' },
      { task: 'blocking', outcome: 'replaced' },
      { task: 'card', outcome: 'handedOver', data: { number: '0815' } },
      { event: 'titleGranted', by: 'authority', data: { grantedOn: '{today}' } },
      { task: 'handover', outcome: 'handedOver', data: { lastOn: '2026-06-30' } },
      { event: 'caseMoved', by: 'clerk' },
      { clock: 'grantRemedyPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'a restriction is heard and then not made because of the child',
    form: {
      ...form,
      paper: 'duldung',
      household: 'alone',
      children: [{ name: 'Lina Haidari', birthDate: '2022-01-01' }],
    },
    steps: [
      ...intake,
      found,
      {
        task: 'decision',
        outcome: 'restrict',
        data: { means: 'transfer', facts: 'Passbeschaffung trotz Aufforderung nicht betrieben.' },
      },
      { event: 'statement', by: 'applicant', data: { statement: 'Die Botschaft gibt mir keinen Termin.' } },
      { task: 'restriction', outcome: 'full' },
      ...running,
      { event: 'died', by: 'authority', data: { diedOn: '{today}' } },
      { clock: 'grantRemedyPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'a family assigned to Peine is sent there with the fare',
    form: { ...form, assignedTo: 'Peine' },
    steps: [{ task: 'formalCheck', outcome: 'complete' }],
    ending: 'transferred',
  },
  {
    title: 'savings from a sold car are used up first',
    form: { ...form, assets: 310000 },
    steps: [
      ...intake,
      { task: 'asylumMeans', outcome: 'unclear', data: { missing: [{ item: 'Kaufvertrag' }] } },
      { event: 'supplement', by: 'applicant', data: { assets: 310000 } },
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'asylumMeans', outcome: 'found', data: { persons: 1, assets: 310000, income: 0, inKind: 0 } },
      { clock: 'refusalRemedyPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
