import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Neumann',
  givenNames: 'Swantje',
  address: 'Podbielskistraße 101, 30177 Hannover',
  occasion: 'work',
  childName: 'Bosse Neumann',
  childBirth: '2024-08-30',
  nursery: false,
  carerName: 'Gudrun Pahl',
  carerAddress: 'Kollenrodtstraße 4, 30161 Hannover',
  careFrom: '2026-02-01',
  wantedHours: 35,
  times: 'Montag bis Freitag 8 bis 15 Uhr',
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const suitable = { task: 'carer', outcome: 'suitable', data: { level: 'full', relative: false } };
const refused = {
  task: 'refusing',
  outcome: 'refuse',
  data: { reason: 'Eine andere Betreuung wurde angeboten und nicht gewünscht.' },
};
const granted = [
  { task: 'scope', outcome: 'established', data: { weekly: 30, ownPension: true, insurance: 32000 } },
  { task: 'decision', outcome: 'grant' },
  { task: 'order', outcome: 'ordered' },
  { task: 'posting', outcome: 'posted', data: { firstOn: '{today}', cashReference: '5.0513.001234' } },
];

const journeys: readonly Journey[] = [
  {
    title: 'the carer falls ill and the office finds a substitute until care ends',
    form,
    steps: [
      complete,
      suitable,
      ...granted,
      { clock: 'grantActionPeriod' },
      { event: 'carerAbsent', by: 'authority', data: { absentFrom: '{today}', absentUntil: '2026-03-20' } },
      { task: 'substitute', outcome: 'placed', data: { where: 'Stützpunkt Vertretung List' } },
      { event: 'careEnded', by: 'applicant' },
    ],
    ending: 'closed',
  },
  {
    title: 'a boy of four with a nursery place until three needs nothing beside it',
    form: { ...form, childBirth: '2021-11-11', nursery: true, occasion: 'development' },
    steps: [
      complete,
      { task: 'need', outcome: 'none', data: { finding: 'Die Kita deckt die Arbeitszeiten ab.' } },
      refused,
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'the permit of the carer has expired',
    form,
    steps: [
      complete,
      {
        task: 'carer',
        outcome: 'unsuitable',
        data: { finding: 'Die Pflegeerlaubnis ist im Dezember abgelaufen.' },
      },
      refused,
      { event: 'lawsuit', by: 'authority', data: { courtReference: '3 A 118/26', filedOn: '{today}' } },
      { event: 'judged', by: 'authority', data: { result: 'upheld' } },
      suitable,
      ...granted,
      { clock: 'grantActionPeriod' },
      { clock: 'renewalReminder' },
      { clock: 'grantEnd' },
      { clock: 'substituteReview' },
    ],
    ending: 'closed',
  },
];

export default journeys;
