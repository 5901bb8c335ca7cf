import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Osei',
  givenNames: 'Abena',
  address: 'Stärkestraße 6, 30451 Hannover',
  contract: 'MS-20418',
  pupil: 'Kofi Osei',
  pass: true,
  passUntil: '2026-08-31',
  household: 4,
  siblings: 1,
};
const { passUntil: _until, ...noPass } = { ...form, pass: false };
const complete = { task: 'formalCheck', outcome: 'complete' };
const given = [
  { task: 'proof', outcome: 'proven' },
  { task: 'release', outcome: 'released' },
  { task: 'posting', outcome: 'posted' },
];

const journeys: readonly Journey[] = [
  {
    title: 'the pass halves the charge and a new pass prolongs it once',
    form,
    steps: [
      complete,
      ...given,
      { event: 'newProof', by: 'applicant', data: { validUntil: '2027-08-31' } },
      { task: 'renewal', outcome: 'prolonged' },
      { clock: 'proofEnds' },
    ],
    ending: 'closed',
  },
  {
    title: 'an only pupil of a family with enough income pays in full',
    form: { ...noPass, siblings: 0, household: 2, net: 480000 },
    steps: [
      complete,
      { task: 'proof', outcome: 'proven' },
      {
        task: 'noStep',
        outcome: 'confirmed',
        data: { finding: 'Das Einkommen liegt über 900 Euro je Person.' },
      },
    ],
    ending: 'declined',
  },
  {
    title: 'a low income takes a quarter off until lessons end',
    form: { ...noPass, net: 320000 },
    steps: [complete, ...given, { event: 'lessonsEnded', by: 'clerk' }],
    ending: 'closed',
  },
];

export default journeys;
