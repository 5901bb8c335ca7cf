import type { Journey } from '@amtsweg/procedure';

const form = {
  name: 'Ruth Engelke',
  organisation: 'Chor Vocalis Hannover e. V.',
  address: 'Große Barlinge 5, 30171 Hannover',
  purpose: 'club',
  insurance: 'VGH 22-118',
  school: 'Bismarckschule',
  room: 'hall',
  firstOn: '2026-02-03',
  lastOn: '2026-06-30',
  dates: 18,
  hours: 2,
  people: 60,
  equipment: false,
  holidays: false,
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const agreed = { event: 'schoolOpinion', by: 'authority', data: { result: 'agrees' } } as const;

const journeys: readonly Journey[] = [
  {
    title: 'a choir sings for half a year and leaves a broken stage lamp',
    form,
    steps: [
      complete,
      agreed,
      { task: 'choice', outcome: 'give' },
      { event: 'acceptOffer', by: 'applicant' },
      { task: 'handover', outcome: 'handed', data: { keys: 'Aula 3' } },
      { task: 'rent', outcome: 'paid', data: { receivedOn: '{today}' } },
      { event: 'schoolNeedsRoom', by: 'authority', data: { why: 'Abiturprüfungen' } },
      { task: 'moved', outcome: 'settled' },
      { clock: 'lastDay' },
      { task: 'handback', outcome: 'damage', data: { damage: 'Scheinwerfer links zerbrochen.' } },
      { task: 'claim', outcome: 'settled' },
    ],
    ending: 'closed',
  },
  {
    title: 'a company wants the kitchen in the holidays and the school says no',
    form: { ...form, purpose: 'commercial', room: 'kitchen', people: 20, holidays: true },
    steps: [
      complete,
      {
        event: 'schoolOpinion',
        by: 'authority',
        data: { result: 'refuses', statement: 'Die Küche wird renoviert.' },
      },
      { event: 'buildingOpinion', by: 'authority', data: { result: 'agrees' } },
      { task: 'choice', outcome: 'give' },
      { task: 'vetoTalk', outcome: 'none' },
      { task: 'choice', outcome: 'decline', data: { why: 'Die Lehrküche wird in den Ferien renoviert.' } },
    ],
    ending: 'declined',
  },
  {
    title: 'the youth group never sends the contract back',
    form: { ...form, purpose: 'youth', room: 'class', people: 15 },
    steps: [complete, agreed, { task: 'choice', outcome: 'give' }, { clock: 'offerPeriod' }],
    ending: 'discontinued',
  },
];

export default journeys;
