import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  cashReference: '5.0201.220780.4',
  name: 'Dachwerk Leine UG (haftungsbeschränkt)',
  address: 'Vahrenwalder Straße 120, 30165 Hannover',
  taxNumber: '25/201/40417',
  year: 2026,
  current: 1200000,
  wanted: 400000,
  profit: 4500000,
  grounds: 'Großauftrag ist weggefallen, Auswertung November liegt bei.',
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const written: readonly JourneyStep[] = [
  { task: 'certification', outcome: 'correct' },
  { task: 'order', outcome: 'ordered' },
  { task: 'posting', outcome: 'posted', data: { postedOn: '{today}' } },
  { clock: 'remedyPeriod' },
];

const journeys: readonly Journey[] = [
  {
    title: 'the city lowers the prepayments on the forecast and spreads them over the days left',
    form,
    steps: [
      complete,
      { task: 'binding', outcome: 'free' },
      { task: 'decision', outcome: 'grant', data: { yearly: 480000 } },
      ...written,
    ],
    ending: 'closed',
  },
  {
    title: 'a city bound to the Finanzamt waits for its Messbetrag',
    form,
    steps: [
      complete,
      { task: 'binding', outcome: 'bound' },
      { clock: 'taxOfficePeriod' },
      { task: 'taxOfficeSilent', outcome: 'waiting' },
      { event: 'taxOfficeBase', by: 'authority', data: { base: 90000 } },
      ...written,
    ],
    ending: 'closed',
  },
  {
    title: 'an application after the fifteenth month is refused by the calendar',
    form: { ...form, year: 2023 },
    steps: [
      {
        task: 'formalCheck',
        outcome: 'incomplete',
        data: { missing: [{ item: 'Betriebswirtschaftliche Auswertung' }] },
      },
      { clock: 'replyPeriod' },
      { task: 'overdue', outcome: 'proceed' },
      { clock: 'lateRemedyPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
