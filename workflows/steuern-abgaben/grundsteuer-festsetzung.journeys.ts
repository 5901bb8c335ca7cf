import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  cashReference: '5.0202.310022.8',
  name: 'Jörg Hartmann',
  address: 'Podbielskistraße 210, 30177 Hannover',
  plotReference: '25/310/0220',
  plot: 'Podbielskistraße 210, 30177 Hannover',
  type: 'B',
  base: 6830,
  from: '2026-01-01',
  yearlyPayment: false,
  jointDebtors: [{ name: 'Grete Hartmann', share: '1/2' }],
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const established: JourneyStep = { task: 'attribution', outcome: 'established' };
const assessed: readonly JourneyStep[] = [
  { task: 'certification', outcome: 'correct' },
  { task: 'order', outcome: 'ordered' },
  { task: 'posting', outcome: 'posted', data: { postedOn: '{today}' } },
  { clock: 'remedyPeriod' },
];
const sold: readonly JourneyStep[] = [
  { event: 'attributionChanged', by: 'authority', data: { from: '2027-01-01' } },
  { task: 'lastYear', outcome: 'ended' },
];

const journeys: readonly Journey[] = [
  {
    title: 'a house is taxed in quarters, year after year, until it is sold',
    form,
    steps: [
      complete,
      established,
      ...assessed,
      { clock: 'yearTurn' },
      { task: 'yearReview', outcome: 'announced' },
      ...sold,
    ],
    ending: 'closed',
  },
  {
    title: 'a small meadow pays once a year in August',
    form: { ...form, type: 'A', base: 240 },
    steps: [complete, established, ...assessed, ...sold],
    ending: 'closed',
  },
  {
    title: 'whoever asked for it pays on the first of July',
    form: { ...form, yearlyPayment: true },
    steps: [complete, established, ...assessed, ...sold],
    ending: 'closed',
  },
  {
    title: 'a garage pays in halves',
    form: { ...form, base: 400 },
    steps: [complete, established, ...assessed, ...sold],
    ending: 'closed',
  },
  {
    title: 'a plot beyond the border goes to the other municipality',
    form,
    steps: [
      complete,
      { task: 'attribution', outcome: 'elsewhere', data: { municipality: 'Stadt Langenhagen' } },
    ],
    ending: 'transferred',
  },
];

export default journeys;
