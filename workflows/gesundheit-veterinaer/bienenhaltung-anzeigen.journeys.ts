import type { Journey } from '@amtsweg/procedure';

const form = {
  name: 'Fenja Oltmanns',
  address: 'Kleingartenweg 12, 30419 Hannover',
  phone: '0511 223344',
  stands: [{ place: 'Kolonie Sonnenhang, Parzelle 12', colonies: 3, ownGround: false }],
  origin: 'bought',
  startDate: '2026-04-01',
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const entered = { task: 'registration', outcome: 'entered', data: { number: '276032410100012' } } as const;
const ended = {
  event: 'keepingEnded',
  by: 'applicant',
  data: { whereabouts: 'Verkauft an den Imkerverein.' },
} as const;

const journeys: readonly Journey[] = [
  {
    title: 'three colonies are entered, moved and at last sold',
    form,
    steps: [
      complete,
      { task: 'zone', outcome: 'outside' },
      entered,
      { event: 'standMoved', by: 'applicant', data: { place: 'Ricklinger Holz', colonies: 3 } },
      { task: 'moving', outcome: 'entered' },
      ended,
    ],
    ending: 'closed',
  },
  {
    title: 'a stand in the restricted zone is examined before it is entered',
    form,
    steps: [
      complete,
      { task: 'zone', outcome: 'inside' },
      { task: 'sample', outcome: 'healthy' },
      entered,
      ended,
    ],
    ending: 'closed',
  },
  {
    title: 'a keeper gives up the plan',
    form,
    steps: [complete, { event: 'withdraw', by: 'applicant' }],
    ending: 'withdrawn',
  },
];

export default journeys;
