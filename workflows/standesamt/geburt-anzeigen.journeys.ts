import type { Journey, JourneyStep } from '@amtsweg/procedure';

const parent = { nationality: 'deutsch', address: 'Lister Meile 44, 30161 Hannover' };
const form = {
  notifier: 'hospital',
  institution: 'Henriettenstift Hannover',
  bornOn: '2026-01-08',
  bornAt: '04:17',
  stillborn: false,
  sex: 'female',
  mother: { ...parent, givenNames: 'Franziska', familyName: 'Tietjen' },
  otherParent: { ...parent, givenNames: 'Marco', familyName: 'Bianchi' },
  parentsMarried: false,
  paternity: true,
  custody: true,
  childGivenNames: 'Luisa',
  naming: 'double',
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const entry = {
  registerNumber: 'G 88/2026',
  givenNames: 'Luisa',
  birthName: 'Tietjen-Bianchi',
  bornOn: '2026-01-08',
  bornAt: '04:17',
  bornIn: 'Hannover, Marienstraße',
  sex: 'weiblich',
  otherParent: true,
  unproved: false,
};
const { givenNames: _, ...nameless } = entry;
const lacking = { lacking: 'Geburtsurkunde der Mutter mit Übersetzung' };

const journeys: readonly Journey[] = [
  {
    title: 'the clinic notifies, the parents choose a double name, and the certificates go out',
    form,
    steps: [
      complete,
      { task: 'examination', outcome: 'proved' },
      { task: 'recording', outcome: 'recorded', data: entry },
    ],
    ending: 'closed',
  },
  {
    title: 'the recording is postponed, made with an explanatory note, and the names come after a month',
    form: { ...form, naming: 'open' },
    steps: [
      complete,
      { task: 'examination', outcome: 'postpone', data: lacking },
      { clock: 'postponement' },
      { task: 'examination', outcome: 'unprovable' },
      { task: 'recording', outcome: 'recorded', data: { ...nameless, unproved: true } },
      { clock: 'namesPeriod' },
      { task: 'namesOverdue', outcome: 'asked' },
      { event: 'namesGiven', by: 'applicant', data: { givenNames: 'Luisa' } },
      { task: 'namesEntry', outcome: 'entered' },
    ],
    ending: 'closed',
  },
  {
    title: 'a child born in Laatzen is notified in the wrong place',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'bornElsewhere', data: { competentOffice: 'Standesamt Laatzen' } },
    ],
    ending: 'transferred',
  },
];

export default journeys;
