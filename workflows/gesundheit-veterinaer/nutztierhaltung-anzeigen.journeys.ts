import type { Journey } from '@amtsweg/procedure';

const form = {
  name: 'Ludger Averbeck',
  address: 'Wettberger Mühle 1, 30457 Hannover',
  phone: '0511 436677',
  place: 'Wettberger Mühle 1, Obstwiese',
  ownLand: true,
  animals: [
    { kind: 'poultry', number: 12, use: 'eggs' },
    { kind: 'pigs', number: 2, use: 'hobby' },
  ],
  keeping: 'both',
  start: '2026-03-01',
};
const entered = { task: 'registration', outcome: 'entered', data: { number: '276032410100' } } as const;

const journeys: readonly Journey[] = [
  {
    title: 'twelve hens and two pigs are registered, grow in number and are given up',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'zone', outcome: 'housing' },
      { task: 'pigs', outcome: 'compliant' },
      { ...entered, data: { number: '276032410101' } },
      { event: 'stockChanged', by: 'applicant', data: { change: 'Drei Ziegen', newSpecies: true } },
      { task: 'newSpecies', outcome: 'entered' },
      { clock: 'referenceDay' },
      { task: 'count', outcome: 'same' },
      { event: 'holdingEnded', by: 'applicant' },
    ],
    ending: 'closed',
  },
  {
    title: 'a pony needs no zone, and its fever brings the vet the same day',
    form: { ...form, animals: [{ kind: 'horses', number: 1, use: 'riding' }] },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { ...entered, data: { number: '276032410102' } },
      { event: 'manyDeaths', by: 'applicant', data: { signs: 'Hohes Fieber, unsicherer Gang.' } },
      { task: 'disease', outcome: 'nothing' },
      { event: 'holdingEnded', by: 'applicant' },
    ],
    ending: 'closed',
  },
];

export default journeys;
