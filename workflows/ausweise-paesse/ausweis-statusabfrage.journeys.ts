import type { Journey } from '@amtsweg/procedure';

const form = {
  document: 'card',
  serialNumber: 'L01X00T47',
  birthDate: '1988-03-14',
  name: 'Aylin Öztürk-Lindemann',
  address: 'Limmerstraße 45, 30451 Hannover',
  delivery: 'portal',
};

const journeys: readonly Journey[] = [
  {
    title: 'a card lies ready',
    form,
    steps: [{ task: 'lookup', outcome: 'ready', data: { place: 'Bürgeramt Linden' } }],
    ending: 'closed',
  },
  {
    title: 'a passport is overdue and followed up in its own case',
    form: { ...form, document: 'passport' },
    steps: [
      { task: 'lookup', outcome: 'ordered' },
      { task: 'late', outcome: 'overdue' },
    ],
    ending: 'closed',
  },
  {
    title: 'who guesses numbers learns nothing',
    form,
    steps: [{ task: 'lookup', outcome: 'noMatch' }],
    ending: 'unknown',
  },
];

export default journeys;
