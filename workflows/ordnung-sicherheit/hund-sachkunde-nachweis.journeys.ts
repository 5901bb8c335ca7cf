import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Wessel',
  givenNames: 'Nele',
  birthDate: '2001-09-12',
  birthPlace: 'Hannover',
  address: 'Haltenhoffstraße 9, 30167 Hannover',
  dog: 'Labradormischling „Frieda“',
  chip: '276098106123456',
  keptSince: '2025-11-01',
  ground: 'theory',
  examiner: 'Hundeschule Nordstadt, anerkannt 2019',
  theoryOn: '2025-10-20',
};

const journeys: readonly Journey[] = [
  {
    title: 'a student passes the theory before the puppy and the practice after a reminder',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'examination', outcome: 'genuine' },
      { clock: 'practicePeriod' },
      {
        event: 'practicePassed',
        by: 'applicant',
        data: { on: '{today}', examiner: 'Hundeschule Nordstadt' },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'who kept a dog from 2016 to 2024 needs no test',
    form: {
      familyName: 'Öhlschläger',
      givenNames: 'Dieter',
      birthDate: '1955-05-05',
      birthPlace: 'Leipzig',
      address: 'Am Welfenplatz 14, 30161 Hannover',
      dog: 'Dackel „Bruno“',
      chip: '276098106999001',
      keptSince: '2025-12-01',
      ground: 'kept',
      formerFrom: '2016-02-01',
      formerTo: '2024-08-01',
    },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'deemed', outcome: 'holds' },
    ],
    ending: 'closed',
  },
  {
    title: 'a test by a friend is no test',
    form: { ...form, ground: 'both', practiceOn: '2025-12-20', examiner: 'Hundefreunde List' },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      {
        task: 'examination',
        outcome: 'notRecognised',
        data: { reason: 'Die prüfende Person ist nicht anerkannt.' },
      },
    ],
    ending: 'unproven',
  },
];

export default journeys;
