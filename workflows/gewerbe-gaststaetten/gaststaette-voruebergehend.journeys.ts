import type { Journey } from '@amtsweg/procedure';

const form = {
  registeredName: 'Turnklub Limmer e. V.',
  givenNames: 'Gesa',
  familyName: 'Ahrend',
  address: 'Stockhardtweg 6, 30453 Hannover',
  phone: '0511 1234567',
  occasion: 'Sommerfest',
  place: 'Vereinsgelände, Stockhardtweg 6',
  from: '2026-06-20',
  to: '2026-06-21',
  hours: '14 bis 24 Uhr',
  guests: 300,
  openAir: true,
  afterTen: true,
  publicRoad: false,
  alcohol: true,
  food: 'cooked',
  gainful: true,
  toilets: 6,
};
const checked = { task: 'formalCheck', outcome: 'complete' } as const;
const paid = { task: 'feePayment', outcome: 'paid', data: { receivedOn: '{today}' } } as const;

const journeys: readonly Journey[] = [
  {
    title: 'the music of a summer feast has to end at midnight by order',
    form,
    steps: [
      checked,
      { task: 'scope', outcome: 'feast' },
      {
        task: 'risks',
        outcome: 'measures',
        data: { measures: 'Musik im Freien bis 23 Uhr.', reason: 'Wohngebäude in 40 m Abstand.' },
      },
      { event: 'statement', by: 'applicant', data: { statement: 'Bitte bis Mitternacht, nur am Samstag.' } },
      {
        task: 'ordering',
        outcome: 'order',
        data: {
          measures: 'Musik bis 24 Uhr am 20. Juni.',
          immediate: true,
          immediateReason: 'Das Fest ist in acht Tagen.',
          reason: 'Schutz der Nachtruhe.',
        },
      },
      paid,
      { clock: 'actionPeriod' },
      { clock: 'eventDay' },
      { task: 'control', outcome: 'inOrder' },
    ],
    ending: 'closed',
  },
  {
    title: 'a wine stand without risks is confirmed and called off',
    form: { ...form, afterTen: false, guests: 60, food: 'none', occasion: 'Weinstand' },
    steps: [
      checked,
      { task: 'scope', outcome: 'feast' },
      paid,
      { event: 'withdraw', by: 'applicant', data: {} },
    ],
    ending: 'closed',
  },
  {
    title: 'nobody looks at the notification before the day',
    form: { ...form, from: '2026-01-17', to: '2026-01-17' },
    steps: [checked, { clock: 'eventDay' }, { task: 'overtaken', outcome: 'noted' }],
    ending: 'overtaken',
  },
  {
    title: 'a family feast is no restaurant',
    form: { ...form, gainful: false, occasion: 'Goldene Hochzeit' },
    steps: [
      checked,
      { task: 'scope', outcome: 'private', data: { reason: 'Geschlossene Gesellschaft ohne Entgelt.' } },
    ],
    ending: 'private',
  },
];

export default journeys;
