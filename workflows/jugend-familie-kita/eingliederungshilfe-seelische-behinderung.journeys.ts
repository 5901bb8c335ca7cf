import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Brinkmann',
  givenNames: 'Thea',
  address: 'Tiergartenstraße 60, 30559 Hannover',
  role: 'custodian',
  childName: 'Paul Brinkmann',
  childBirth: '2014-04-02',
  diagnosis: 'F84.5',
  school: 'IGS Kronsberg, Klasse 5',
  disability: 'mental',
  difficulties: 'Paul verlässt bei Lärm den Unterricht und hat keine Freunde.',
  wanted: ['school'],
  opinionEnclosed: true,
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const opinion = (deviates: boolean) =>
  ({
    event: 'opinionReceived',
    by: 'authority',
    data: {
      author: 'psychiatrist',
      dated: '{today}',
      deviates,
      text: 'Asperger-Syndrom (F84.5), seit Jahren.',
    },
  }) as const;

const journeys: readonly Journey[] = [
  {
    title: 'an autistic boy gets an assistant at school',
    form,
    steps: [
      complete,
      { task: 'competence', outcome: 'here' },
      opinion(true),
      {
        task: 'participation',
        outcome: 'impaired',
        data: { areas: 'Schule und Gleichaltrige stark, Familie kaum.' },
      },
      {
        task: 'conference',
        outcome: 'suitable',
        data: {
          form: 'schoolAssistant',
          second: 'Dr. Silke Arndt',
          findings: 'Begleitung im Unterricht und in Pausen.',
        },
      },
      {
        task: 'plan',
        outcome: 'agreed',
        data: {
          goals: 'Paul bleibt im Unterricht.',
          provider: 'Lebenswege gGmbH',
          startOn: '2026-02-16',
          weekly: 25,
          reviewOn: '2026-06-15',
        },
      },
      { event: 'providerReply', by: 'authority', data: { answer: 'accepts' } },
      { task: 'costs', outcome: 'signed' },
      { task: 'agreement', outcome: 'agreed' },
      { clock: 'grantActionPeriod' },
      { clock: 'planReview' },
      {
        task: 'review',
        outcome: 'continued',
        data: { reviewOn: '2027-01-15', progress: 'Paul schafft vier Stunden.' },
      },
      { event: 'aidEndRequested', by: 'applicant', data: { why: 'Schulwechsel nach Hameln' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a physical disability belongs to the region',
    form: { ...form, disability: 'other' },
    steps: [
      complete,
      {
        task: 'competence',
        outcome: 'forward',
        data: {
          receiver: 'Region Hannover, Eingliederungshilfe',
          ground: 'Körperliche Behinderung (§ 10 Abs. 4 SGB VIII).',
        },
      },
    ],
    ending: 'transferred',
  },
  {
    title: 'two weeks pass, the doctor finds no deviation and the help is refused',
    form,
    steps: [
      complete,
      { clock: 'competencePeriod' },
      { task: 'late', outcome: 'noted' },
      { clock: 'opinionPeriod' },
      { task: 'commission', outcome: 'commissioned' },
      opinion(false),
      { clock: 'hearingPeriod' },
      {
        task: 'afterHearing',
        outcome: 'refuse',
        data: { reason: 'Ohne Abweichung fehlt die erste Voraussetzung des § 35a.' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
