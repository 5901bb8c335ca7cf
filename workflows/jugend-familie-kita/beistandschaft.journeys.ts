import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Albrecht',
  givenNames: 'Jule',
  address: 'Deisterstraße 77, 30449 Hannover',
  custody: 'sole',
  tasks: ['paternity', 'maintenance'],
  childName: 'Leo Albrecht',
  childBirth: '2025-10-04',
  birthPlace: 'Hannover',
  titleExists: false,
  otherParent: 'Sven Martens',
  otherAddress: 'Bremer Straße 5, 27283 Verden',
};
const begun = [
  { task: 'formalCheck', outcome: 'complete' },
  { task: 'conditions', outcome: 'met' },
  { task: 'assignment', outcome: 'assigned', data: { official: 'Birte Lampe' } },
];

const journeys: readonly Journey[] = [
  {
    title: 'the court finds the father, he is titled and pays late, and the mother ends the office herself',
    form,
    steps: [
      ...begun,
      { clock: 'acknowledgementPeriod' },
      { task: 'suit', outcome: 'filed', data: { court: 'Amtsgericht Hannover, 608 F 77/26' } },
      { event: 'paternityDecided', by: 'authority', data: { father: true, courtReference: '608 F 77/26' } },
      { clock: 'informationPeriod' },
      { task: 'reckoning', outcome: 'titled', data: { monthly: 35650 } },
      { event: 'arrears', by: 'applicant' },
      { task: 'enforcement', outcome: 'enforced' },
      { event: 'endRequested', by: 'applicant' },
    ],
    ending: 'ended',
  },
  {
    title: 'maintenance alone runs until the child comes of age',
    form: { ...form, tasks: ['maintenance'], childBirth: '2010-05-12' },
    steps: [
      ...begun,
      { event: 'incomeStated', by: 'clerk' },
      { task: 'reckoning', outcome: 'unable' },
      { clock: 'twoYears' },
      { event: 'incomeStated', by: 'clerk' },
      { task: 'reckoning', outcome: 'court', data: { court: 'Amtsgericht Hannover, 610 F 12/28' } },
      { clock: 'majority' },
    ],
    ending: 'ended',
  },
  {
    title: 'mother and child move to Kassel, whose youth office carries on',
    form: { ...form, tasks: ['paternity'] },
    steps: [...begun, { event: 'movedAway', by: 'applicant' }, { task: 'handover', outcome: 'accepted' }],
    ending: 'handedOver',
  },
  {
    title: 'a father without custody cannot have it',
    form: { ...form, custody: 'none' },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      {
        task: 'conditions',
        outcome: 'notMet',
        data: { ground: 'Das Kind lebt bei der Mutter, die allein die Sorge hat.' },
      },
    ],
    ending: 'notPossible',
  },
];

export default journeys;
