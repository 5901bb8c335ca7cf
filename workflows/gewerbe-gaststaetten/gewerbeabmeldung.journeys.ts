import type { Journey } from '@amtsweg/procedure';

const form = {
  businessName: 'Nordstadt Backwaren GmbH',
  registerNumber: 'Amtsgericht Hannover, HRB 60114',
  premises: 'Kopernikusstraße 9, 30167 Hannover',
  activity: 'Herstellung und Verkauf von Backwaren',
  extent: 'whole',
  endDate: '2026-01-31',
  ground: 'insolvency',
  notifier: 'administrator',
  notifierName: 'Dr. Levke Steinbrück',
  notifierAddress: 'Aegidientorplatz 2, 30159 Hannover',
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const entered = {
  task: 'entry',
  outcome: 'entered',
  data: { number: 'GA 2026/0412', enteredAs: 'Ende der Bäckerei' },
} as const;

const journeys: readonly Journey[] = [
  {
    title: 'an administrator ends a bakery, and the prohibition goes on',
    form,
    steps: [
      complete,
      {
        task: 'match',
        outcome: 'found',
        data: { craft: true, prohibitionPending: true, permits: 'Reisegewerbekarte Nr. 77' },
      },
      entered,
      { task: 'prohibition', outcome: 'continued' },
      { task: 'returns', outcome: 'returned' },
      { task: 'feePayment', outcome: 'paid', data: { receivedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'three days pass before the move to another town is certified',
    form: {
      ...form,
      extent: 'moved',
      newMunicipality: 'Stadt Garbsen',
      notifier: 'owner',
      ground: 'personal',
    },
    steps: [
      complete,
      { clock: 'receiptPeriod' },
      { task: 'lateReceipt', outcome: 'hastened' },
      { task: 'match', outcome: 'found', data: { craft: false, prohibitionPending: false } },
      entered,
      { task: 'feePayment', outcome: 'paid', data: { receivedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a business that was never entered cannot be ended',
    form,
    steps: [
      complete,
      { task: 'match', outcome: 'notFound', data: { reason: 'Der Betrieb war in Laatzen angemeldet.' } },
    ],
    ending: 'rejected',
  },
];

export default journeys;
