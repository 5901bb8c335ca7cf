import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  givenNames: 'Ilse',
  familyName: 'Hapke',
  address: 'Kirchröder Straße 44, 30625 Hannover',
  cemetery: 'engesohde',
  gravePlace: '16 B / 7',
  places: 2,
  extent: 'whole',
  stone: 'own',
  noRefund: true,
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const rest = (restUntil: string): JourneyStep => ({
  task: 'graveRegister',
  outcome: 'read',
  data: { restUntil },
});
const confirmed: JourneyStep = { task: 'confirmation', outcome: 'confirmed', data: { endsOn: '2026-02-28' } };
const levelled: JourneyStep = { task: 'levelling', outcome: 'levelled' };

const journeys: readonly Journey[] = [
  {
    title: 'after the period of rest the stone is fetched on the second reminder',
    form,
    steps: [
      complete,
      rest('2024-06-30'),
      confirmed,
      { clock: 'returnActionPeriod' },
      { clock: 'removalPeriod' },
      { task: 'inspection', outcome: 'notYet' },
      { event: 'stoneRemoved', by: 'applicant', data: { removedOn: '{today}' } },
      { task: 'inspection', outcome: 'cleared' },
      levelled,
    ],
    ending: 'closed',
  },
  {
    title: 'one place of three is given up early for a fee, and the cemetery clears it',
    form: { ...form, places: 3, extent: 'part', returned: 1, stone: 'cemetery' },
    steps: [
      complete,
      rest('2031-09-15'),
      { event: 'offerAccepted', by: 'applicant' },
      confirmed,
      levelled,
      { task: 'returnPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'returnActionPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'the fee for nine years of lawn is too much, and the grave is kept',
    form,
    steps: [complete, rest('2034-12-01'), { event: 'offerDeclined', by: 'applicant' }],
    ending: 'kept',
  },
];

export default journeys;
