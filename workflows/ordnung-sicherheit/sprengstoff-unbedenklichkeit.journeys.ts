import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  familyName: 'Szymański',
  givenNames: 'Piotr',
  birthDate: '1994-06-06',
  birthPlace: 'Gdańsk',
  nationalities: 'polnisch',
  address: 'Sallstraße 71, 30171 Hannover',
  course: 'display',
  provider: 'Sprengschule Dresden',
  courseOn: '2026-05-04',
  proceedings: false,
};
const answer = (id: string, result = 'agrees', statement?: string): JourneyStep => ({
  event: `${id}Opinion`,
  by: 'authority',
  data: statement === undefined ? { result } : { result, statement },
});
const issue: readonly JourneyStep[] = [
  { task: 'decision', outcome: 'grant' },
  { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
  { task: 'signature', outcome: 'signed', data: { on: '{today}' } },
];
const no: JourneyStep = {
  task: 'decision',
  outcome: 'refuse',
  data: { ground: '§ 8 Abs. 1 Nr. 1, § 8a SprengG', reason: 'Verurteilung nach § 40 SprengG im Jahr 2022.' },
};

const journeys: readonly Journey[] = [
  {
    title: 'a stage technician is cleared, and the course moves to another school',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      answer('station'),
      { clock: 'recordPeriod' },
      { task: 'recordOverdue', outcome: 'remind' },
      answer('record'),
      answer('prosecutors'),
      answer('intelligence'),
      ...issue,
      {
        event: 'exchange',
        by: 'applicant',
        data: { provider: 'Sprengschule Siegen', courseOn: '2026-10-05' },
      },
      { clock: 'staleAfter' },
    ],
    ending: 'closed',
  },
  {
    title: 'a hunter checked in autumn is cleared from the file',
    form: { ...form, course: 'reload', recentPermit: 'Jagdschein JS 2025/871' },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'ownFile', outcome: 'known', data: { examinedOn: '2025-10-01' } },
      ...issue,
      { event: 'courseAttended', by: 'applicant' },
    ],
    ending: 'closed',
  },
  {
    title: 'an old conviction closes the way to the course',
    form: { ...form, proceedings: true },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      answer('record', 'refuses', 'Geldstrafe 60 Tagessätze, § 40 SprengG.'),
      answer('prosecutors'),
      answer('intelligence'),
      answer('station'),
      no,
      { clock: 'hearingPeriod' },
      no,
      { task: 'refusalPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
