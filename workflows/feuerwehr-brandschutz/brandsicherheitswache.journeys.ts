import type { Journey } from '@amtsweg/procedure';

const form = {
  organisation: 'Pelikan Kultur e. V.',
  familyName: 'Dreyer',
  givenNames: 'Anton',
  address: 'Podbielskistraße 143, 30177 Hannover',
  event: 'Rockoper mit Feuereffekten',
  venue: 'Halle 5, Pelikanviertel',
  on: '2026-12-19',
  doors: '19:00',
  visitors: 1200,
  stage: true,
  pyrotechnics: true,
  effects: '20:10 Flammensäulen, 21:30 Bühnenfeuerwerk',
};
const { effects: _, ...reading } = form;
const complete = { task: 'formalCheck', outcome: 'complete' };
const planned = (guards: number) => ({
  task: 'staffing',
  outcome: 'planned',
  data: { guards, from: '18:00', leader: 'Ole Brandes' },
});

const journeys: readonly Journey[] = [
  {
    title: 'four guards watch the fireworks and are paid for',
    form,
    steps: [
      complete,
      { task: 'need', outcome: 'required' },
      planned(2),
      planned(4),
      { clock: 'eventDay' },
      { task: 'duty', outcome: 'served', data: { guards: 4, halfHours: 11, stopped: false } },
      { task: 'costSignature', outcome: 'set' },
      { task: 'costPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'costActionPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'a reading in a small room needs no watch',
    form: { ...reading, event: 'Lesung', visitors: 80, stage: false, pyrotechnics: false },
    steps: [
      complete,
      { task: 'need', outcome: 'notRequired', data: { ground: 'Keine erhöhte Brandgefahr.' } },
    ],
    ending: 'notRequired',
  },
  {
    title: 'the show is called off before the guard sets out',
    form,
    steps: [
      complete,
      { task: 'need', outcome: 'required' },
      planned(4),
      { event: 'withdraw', by: 'applicant' },
    ],
    ending: 'withdrawn',
  },
];

export default journeys;
