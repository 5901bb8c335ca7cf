import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Bergmann',
  givenNames: 'Nils',
  address: 'Jakobistraße 8, 30163 Hannover',
  bothParents: true,
  siblings: 1,
  childName: 'Frieda Bergmann',
  childBirth: '2024-06-05',
  facility: 'Krippe Moltkeplatz',
  carrier: 'Landeshauptstadt Hannover',
  careFrom: '2026-02-01',
  hours: 8,
  lunch: true,
};
const matches = { task: 'contract', outcome: 'matches' };
const fixed = [
  { task: 'certification', outcome: 'correct' },
  { task: 'order', outcome: 'ordered' },
  { task: 'posting', outcome: 'posted', data: { cashReference: '5.0511.220417' } },
];
const left = { event: 'careEnded', by: 'authority', data: { lastDay: '{today}' } } as const;

const journeys: readonly Journey[] = [
  {
    title: 'the contribution follows the income until the third birthday makes care free',
    form,
    steps: [
      matches,
      { event: 'incomeDeclared', by: 'applicant', data: { choice: 'declared', income: 4100000 } },
      { task: 'proof', outcome: 'established', data: { income: 3950000 } },
      ...fixed,
      { clock: 'assessmentActionPeriod' },
      { clock: 'thirdBirthday' },
      ...fixed,
      left,
      { clock: 'assessmentActionPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'a child of four stays ten hours a day and its parents say nothing about their income',
    form: { ...form, childBirth: '2021-10-20', hours: 10, siblings: 0 },
    steps: [matches, { clock: 'incomePeriod' }, ...fixed, { clock: 'assessmentActionPeriod' }, left],
    ending: 'closed',
  },
  {
    title: 'the family lives in Garbsen, whose youth office fixes the contribution',
    form,
    steps: [{ task: 'contract', outcome: 'otherOffice' }],
    ending: 'transferred',
  },
];

export default journeys;
