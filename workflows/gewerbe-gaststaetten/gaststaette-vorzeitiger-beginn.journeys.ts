import type { Journey } from '@amtsweg/procedure';

const form = {
  name: 'Nikos Petridis',
  address: 'Podbielskistraße 101, 30177 Hannover',
  tavern: 'Taverna Samos',
  notificationNumber: '32.3-2026/0004',
  notifiedOn: '{today}',
  wishedStart: '2026-01-20',
  alcohol: true,
  ground: 'takeover',
  reason: 'Der Vorgänger schließt am 19. Januar.',
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const asked = {
  task: 'consultation',
  outcome: 'noObjection',
  data: { notes: 'Alle drei ohne Bedenken, 12.01.' },
} as const;

const journeys: readonly Journey[] = [
  {
    title: 'a takeover begins without a gap',
    form,
    steps: [
      complete,
      asked,
      { task: 'decision', outcome: 'admit', data: { startOn: '2026-01-20', waiver: false } },
      { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'actionPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'food control needs its four weeks',
    form,
    steps: [
      complete,
      { task: 'consultation', outcome: 'objection', data: { notes: 'Küche wird umgebaut.' } },
      { task: 'decision', outcome: 'refuse', data: { reason: 'Die Küche ist noch zu prüfen.' } },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'who waits for the fee until the four weeks are over needs no admission',
    form,
    steps: [
      complete,
      asked,
      { task: 'decision', outcome: 'admit', data: { startOn: '2026-01-20', waiver: false } },
      { clock: 'fourWeeks' },
    ],
    ending: 'moot',
  },
];

export default journeys;
