import type { Journey } from '@amtsweg/procedure';

const form = {
  name: 'Zoran Milić',
  address: 'Kollenrodtstraße 58, 30163 Hannover',
  capacity: 'tenant',
  flatAddress: 'Kollenrodtstraße 58',
  kind: 'flat',
  size: 68.5,
  builtIn: 1911,
  furnished: false,
  subsidised: false,
  features: ['bath', 'balcony'],
  rent: 61000,
  increase: true,
  increaseOn: '2025-11-05',
  newRent: 70000,
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const placed = {
  task: 'placing',
  outcome: 'placed',
  data: { third: 'upper', remark: 'Ruhige Lage, modernes Bad.' },
} as const;

const journeys: readonly Journey[] = [
  {
    title: 'a tenant is told the range before the period of consent is over',
    form,
    steps: [complete, placed, { task: 'call', outcome: 'told' }],
    ending: 'closed',
  },
  {
    title: 'a landlord asks before letting, nothing hurries',
    form: {
      ...Object.fromEntries(
        Object.entries(form).filter(([name]) => name !== 'increaseOn' && name !== 'newRent'),
      ),
      capacity: 'landlord',
      increase: false,
    },
    steps: [complete, placed],
    ending: 'closed',
  },
  {
    title: 'a furnished room is not in the index',
    form: { ...form, kind: 'room', furnished: true, size: 18 },
    steps: [complete],
    ending: 'outside',
  },
];

export default journeys;
