import type { Journey } from '@amtsweg/procedure';

const form = {
  name: 'Hotel Leinebogen GmbH',
  address: 'Brühlstraße 4, 30169 Hannover',
  house: 'Hotel Leinebogen, Brühlstraße 4',
  houseType: 'hotel',
  beds: 40,
  quarterEnd: '2025-12-31',
  stays: [
    { price: 4800, nights: 300 },
    { price: 13500, nights: 900 },
  ],
  minors: 45,
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const assessed = [
  { task: 'certification', outcome: 'correct' },
  { task: 'order', outcome: 'ordered' },
  { task: 'posting', outcome: 'posted', data: { postedOn: '{today}' } },
  { clock: 'remedyPeriod' },
] as const;

const journeys: readonly Journey[] = [
  {
    title: 'a hotel declares its quarter and is assessed by the ladder of prices',
    form,
    steps: [complete, { task: 'comparison', outcome: 'plausible' }, ...assessed],
    ending: 'closed',
  },
  {
    title: 'more nights than beds lead to the guest forms and a higher tax',
    form: {
      ...form,
      house: 'Ferienwohnung Südstadt',
      houseType: 'flat',
      beds: 2,
      stays: [{ price: 9000, nights: 400 }],
    },
    steps: [
      complete,
      { task: 'guestForms', outcome: 'deviates' },
      {
        task: 'correction',
        outcome: 'reckoned',
        data: { tax: 210000, reason: 'Vier weitere Betten im Portal.' },
      },
      { clock: 'hearingPeriod' },
      { task: 'correcting', outcome: 'correct', data: { reason: 'Die Buchungen sind belegt.' } },
      ...assessed,
    ],
    ending: 'closed',
  },
  {
    title: 'a late return of a closed camp site stays without a tax',
    form: { ...form, houseType: 'camping', quarterEnd: '2025-09-30', stays: [], minors: 0 },
    steps: [complete, { task: 'lateness', outcome: 'excused' }, { task: 'comparison', outcome: 'plausible' }],
    ending: 'nil',
  },
];

export default journeys;
