import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Rüther',
  givenNames: 'Volker',
  birthDate: '1963-12-24',
  birthPlace: 'Peine',
  nationalities: 'deutsch',
  address: 'Göttinger Chaussee 115, 30459 Hannover',
  permits: 'WBK 1998/55',
  handguns: 2,
  longGuns: 6,
  ammunition: true,
  occasion: 'moved',
  place: 'Göttinger Chaussee 115, Abstellraum',
  inhabited: true,
  containers: [{ container: 'oldB', plate: 'Format Topas, 44718', weight: 180 }],
  reportedOld: '2003-05-02',
};

const journeys: readonly Journey[] = [
  {
    title: 'an old container with six rifles and two pistols is seen on the spot and confirmed',
    form: { ...form, sharedWith: 'Anke Rüther' },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'plates', outcome: 'sample' },
      { task: 'visit', outcome: 'inOrder' },
    ],
    ending: 'closed',
  },
  {
    title: 'seven handguns are too many for a light safe until a heavier one comes',
    form: {
      ...form,
      handguns: 7,
      containers: [{ container: 'grade0light', plate: 'Juwel 5834', weight: 140 }],
    },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      {
        event: 'retrofitted',
        by: 'applicant',
        data: { containers: [{ container: 'grade1', plate: 'Hartmann 8910', weight: 410 }] },
      },
      { task: 'plates', outcome: 'genuine' },
    ],
    ending: 'closed',
  },
  {
    title: 'who never improves the storage is heard in another procedure',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'plates', outcome: 'uncertified', data: { reason: 'Das Typenschild fehlt.' } },
      { clock: 'retrofitPeriod' },
      { task: 'unproven', outcome: 'handOn', data: { reason: 'Kein Nachweis trotz Frist.' } },
    ],
    ending: 'unproven',
  },
];

export default journeys;
