import type { Journey } from '@amtsweg/procedure';

const form = {
  species: 'dog',
  description: 'Schwarzer Mischling, rotes Halsband',
  injured: false,
  abandoned: false,
  place: 'Eilenriede, Zoo',
  foundOn: '{today}',
  whereabouts: 'withFinder',
  name: 'Jette Claußen',
  address: 'Fundstraße 1, 30161 Hannover',
  phone: '0511 4711',
  claim: true,
};
const housed = {
  task: 'intake',
  outcome: 'housed',
  data: { shelter: 'shelter', chip: '276098104411222' },
} as const;

const journeys: readonly Journey[] = [
  {
    title: 'a chip leads to the owner within days',
    form,
    steps: [
      housed,
      { event: 'ownerFound', by: 'clerk', data: { owner: 'Henrik Maaß', source: 'chip' } },
      { task: 'returning', outcome: 'returned', data: { costs: 4500 } },
    ],
    ending: 'closed',
  },
  {
    title: 'nobody comes, and after six months the finder owns the dog',
    form: { ...form, injured: true, abandoned: true },
    steps: [
      { task: 'treatment', outcome: 'treated' },
      housed,
      { task: 'search', outcome: 'searched' },
      { clock: 'acquisition' },
      { task: 'ownership', outcome: 'finder' },
    ],
    ending: 'closed',
  },
  { title: 'a fox is nobody’s lost property', form: { ...form, species: 'wild' }, steps: [], ending: 'wild' },
];

export default journeys;
