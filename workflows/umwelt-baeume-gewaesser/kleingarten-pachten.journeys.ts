import type { Journey } from '@amtsweg/procedure';

const form = {
  name: 'Familie Nowak',
  address: 'Spannhagenstraße 12, 30655 Hannover',
  household: 4,
  colonies: 'List, Bothfeld',
  maxArea: 350,
  gardening: true,
  noDwelling: true,
  consent: true,
};
const offer = (garden: string, valuationDisputed = false) =>
  ({
    event: 'gardenOffered',
    by: 'authority',
    data: { garden, area: 310, valueCents: 420000, valuationDisputed },
  }) as const;
const decline = { event: 'gardenDeclined', by: 'applicant' } as const;
const intake = [
  { task: 'formalCheck', outcome: 'complete' },
  { task: 'district', outcome: 'suited' },
] as const;

const journeys: readonly Journey[] = [
  {
    title: 'after a year on the list the fourth garden is taken, and its price is settled',
    form,
    steps: [
      ...intake,
      { clock: 'listYear' },
      { event: 'interestConfirmed', by: 'applicant' },
      offer('Grünland 12'),
      decline,
      offer('Grünland 40'),
      { clock: 'offerPeriod' },
      offer('Bothfelder Anger 3'),
      decline,
      offer('Bothfelder Anger 9', true),
      { event: 'viewed', by: 'applicant', data: { viewedOn: '{today}' } },
      { event: 'gardenAccepted', by: 'applicant' },
      { task: 'dispute', outcome: 'agreed', data: { valueCents: 310000 } },
      { event: 'leaseSigned', by: 'authority', data: { signedOn: '{today}', from: '2026-03-01' } },
      { task: 'register', outcome: 'entered' },
    ],
    ending: 'closed',
  },
  {
    title: 'the yearly question stays without an answer',
    form,
    steps: [...intake, { clock: 'listYear' }, { clock: 'interestPeriod' }],
    ending: 'discontinued',
  },
  {
    title: 'three refusals by silence lead to the end of the list, and the family gives up',
    form: { ...form, household: 2 },
    steps: [
      ...intake,
      offer('Tannenberg 1'),
      decline,
      offer('Tannenberg 2'),
      decline,
      offer('Tannenberg 5'),
      { clock: 'offerPeriod' },
      { event: 'withdraw', by: 'applicant', data: { reason: 'Umzug nach Celle' } },
    ],
    ending: 'withdrawn',
  },
];

export default journeys;
