import type { Journey } from '@amtsweg/procedure';

const form = {
  applicantType: 'person',
  familyName: 'Nguyễn',
  givenNames: 'Thị Lan',
  birthDate: '1982-12-01',
  birthPlace: 'Huế',
  address: 'Kurt-Schumacher-Straße 9, 30159 Hannover',
  establishment: 'Phở Lan, Kurt-Schumacher-Straße 9',
  stage: 'gastronomy',
  goods: ['meat', 'produce'],
  vulnerable: false,
  toOthers: false,
  startDate: '2026-02-01',
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;

const journeys: readonly Journey[] = [
  {
    title: 'a restaurant is registered and controlled when it has begun',
    form,
    steps: [
      complete,
      { task: 'classification', outcome: 'registrable', data: { points: 120 } },
      { task: 'registration', outcome: 'entered', data: { number: 'H-2026-0088' } },
      { clock: 'firstControlDue' },
      { task: 'firstControl', outcome: 'notStarted' },
      { clock: 'firstControlDue' },
      { task: 'firstControl', outcome: 'inOrder' },
    ],
    ending: 'closed',
  },
  {
    title: 'a cutting plant that supplies others needs an approval',
    form: { ...form, stage: 'production', goods: ['meat'], toOthers: true },
    steps: [
      complete,
      {
        task: 'classification',
        outcome: 'approval',
        data: { reason: 'Zerlegung und Abgabe an andere Betriebe.' },
      },
    ],
    ending: 'approvalNeeded',
  },
];

export default journeys;
