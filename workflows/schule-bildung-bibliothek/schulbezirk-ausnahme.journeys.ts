import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Ferreira',
  givenNames: 'Ana',
  address: 'Heisterbergallee 20, 30453 Hannover',
  custody: 'sole',
  childName: 'Tiago Ferreira',
  childBirth: '2018-01-12',
  grade: 2,
  districtSchool: 'Grundschule Ahlem',
  wantedSchool: 'Grundschule Davenstedt',
  from: '2026-02-02',
  ground: 'care',
  reasons: 'Ich arbeite in Schichten; die Großmutter wohnt neben der gewünschten Schule.',
  carer: 'Maria Ferreira, Großmutter',
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const said = (school: string, result: string) =>
  ({
    event: `${school}Opinion`,
    by: 'authority',
    data: result === 'agrees' ? { result } : { result, statement: 'Die zweiten Klassen sind voll.' },
  }) as const;
const allow = {
  task: 'decision',
  outcome: 'allow',
  data: { number: 'Nr. 1', why: 'Schichtdienst, keine andere Betreuung erreichbar.' },
};
const refuse = {
  task: 'decision',
  outcome: 'refuse',
  data: { reason: 'Betreuung ist auch an der zuständigen Schule möglich.' },
};

const journeys: readonly Journey[] = [
  {
    title: 'shift work without other care is a hardship, and both schools agree',
    form,
    steps: [
      complete,
      said('giving', 'agrees'),
      said('taking', 'agrees'),
      allow,
      { task: 'place', outcome: 'noted' },
      { clock: 'permitObjectionPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'the wanted school is full, and the Landesamt has to decide',
    form,
    steps: [
      complete,
      said('taking', 'refuses'),
      { clock: 'givingPeriod' },
      { task: 'givingOverdue', outcome: 'proceed' },
      allow,
      { task: 'disagreement', outcome: 'submitted' },
    ],
    ending: 'transferred',
  },
  {
    title: 'work alone is no hardship',
    form,
    steps: [
      complete,
      said('giving', 'agrees'),
      said('taking', 'agrees'),
      refuse,
      { event: 'statement', by: 'applicant', data: { statement: 'Der Hort hat um vier Uhr zu.' } },
      refuse,
      { clock: 'refusalObjectionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
