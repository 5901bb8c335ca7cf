import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  cashReference: '5.0201.220780.4',
  name: 'Dachwerk Leine UG (haftungsbeschränkt)',
  address: 'Vahrenwalder Straße 120, 30165 Hannover',
  taxNumber: '25/201/40417',
  year: 2022,
  baseDate: '2025-12-15',
  base: 350000,
  apportioned: true,
  share: 210000,
  provisional: false,
  prepaid: 800000,
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const assessed: readonly JourneyStep[] = [
  { task: 'matching', outcome: 'matched' },
  { task: 'certification', outcome: 'correct' },
  { task: 'order', outcome: 'ordered' },
  { task: 'posting', outcome: 'posted', data: { postedOn: '{today}', dueOn: '2026-02-20' } },
];

const journeys: readonly Journey[] = [
  {
    title: 'the share of the Messbetrag is multiplied, settled with the prepayments and becomes final',
    form,
    steps: [complete, ...assessed, { clock: 'remedyPeriod' }, { clock: 'limitation' }],
    ending: 'closed',
  },
  {
    title: 'a changed base notice changes the tax although it was final',
    form,
    steps: [
      complete,
      ...assessed,
      { clock: 'remedyPeriod' },
      { event: 'baseSuspended', by: 'authority' },
      {
        event: 'baseChanged',
        by: 'authority',
        data: { baseDate: '{today}', base: 300000, share: 180000, prepaid: 1008000 },
      },
      ...assessed,
      { clock: 'remedyPeriod' },
      { clock: 'limitation' },
    ],
    ending: 'closed',
  },
  {
    title: 'a business without a place in Hannover goes back to the Finanzamt',
    form,
    steps: [
      complete,
      { task: 'matching', outcome: 'noPlace', data: { reason: 'Betriebsstätte seit 2021 in Langenhagen.' } },
    ],
    ending: 'transferred',
  },
];

export default journeys;
