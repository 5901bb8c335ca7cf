import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Zielinski',
  givenNames: 'Piotr',
  birthDate: '1979-01-31',
  address: 'Wunstorfer Straße 60, 30453 Hannover',
  report: 'in',
  reportedOn: '2026-01-07',
  why: 'never',
};
const self = { task: 'identity', outcome: 'self' };

const journeys: readonly Journey[] = [
  {
    title: 'the receipt never came because the registration was not entered yet',
    form,
    steps: [
      self,
      { task: 'lookup', outcome: 'open' },
      { clock: 'entryPeriod' },
      {
        task: 'lookup',
        outcome: 'entered',
        data: { home: 'Wunstorfer Straße 60', movedOn: '2026-01-03', block: false },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'a registration of five years ago needs another paper',
    form: { ...form, reportedOn: '2021-02-01', why: 'lost' },
    steps: [self],
    ending: 'pointed',
  },
];

export default journeys;
