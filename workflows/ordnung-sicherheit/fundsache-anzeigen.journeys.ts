import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  category: 'jewellery',
  description: 'Goldene Armbanduhr mit Gravur „Für Óscar, 1988“',
  value: 32000,
  place: 'Maschsee, Nordufer',
  foundOn: '2026-01-10',
  publicPremises: false,
  name: 'Paulína Horváthová',
  address: 'Hildesheimer Straße 88, 30169 Hannover',
  claim: 'keep',
  reward: true,
  custody: false,
};
const taken: JourneyStep = {
  task: 'registration',
  outcome: 'taken',
  data: { number: '2026-00311', storage: 'Tresor 2' },
};
const published: JourneyStep = { task: 'search', outcome: 'published' };

const journeys: readonly Journey[] = [
  {
    title: 'nobody asks for the watch, and after six months the finder fetches it',
    form,
    steps: [taken, published, { clock: 'acquisition' }, { task: 'handout', outcome: 'handedOut' }],
    ending: 'closed',
  },
  {
    title: 'the owner proves the watch and gets it back',
    form,
    steps: [
      taken,
      published,
      { event: 'ownerFound', by: 'clerk', data: { owner: 'Óscar Meyer' } },
      { task: 'ownerCheck', outcome: 'returned' },
    ],
    ending: 'returned',
  },
  {
    title: 'a bicycle left in a tram is auctioned for the city',
    form: {
      ...form,
      category: 'bicycle',
      description: 'Damenrad, blau',
      publicPremises: true,
      place: 'Stadtbahn Linie 9',
    },
    steps: [
      taken,
      published,
      { event: 'perishing', by: 'clerk' },
      { task: 'sale', outcome: 'sold', data: { proceeds: 4500 } },
      { clock: 'acquisition' },
      { task: 'utilisation', outcome: 'sold', data: { proceeds: 4500 } },
      { task: 'booking', outcome: 'booked' },
    ],
    ending: 'closed',
  },
  {
    title: 'a passport goes to the authority that issued it',
    form: { ...form, category: 'identity', description: 'Reisepass', value: 0 },
    steps: [taken],
    ending: 'returned',
  },
];

export default journeys;
