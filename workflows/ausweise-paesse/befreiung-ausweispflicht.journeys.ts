import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { person } from './sample-steps.js';

const { appointmentOn: _none, ...holder } = person;
const form = {
  ...holder,
  familyName: 'Petersen',
  givenNames: 'Gerda',
  birthDate: '1936-08-19',
  ground: 'home',
  institution: 'Pflegezentrum List',
  applicant: 'guardian',
  applicantName: 'Lars Petersen',
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };

const journeys: readonly Journey[] = [
  {
    title: 'a woman who lives in a nursing home for good is exempted',
    form,
    steps: [complete, { task: 'weighing', outcome: 'exempt' }, { task: 'entry', outcome: 'entered' }],
    ending: 'closed',
  },
  {
    title: 'a man in hospital for some weeks is heard and not exempted',
    form: { ...form, institution: 'Rehaklinik' },
    steps: [
      complete,
      {
        task: 'weighing',
        outcome: 'against',
        data: { reason: 'Der Aufenthalt ist auf sechs Wochen angelegt.' },
      },
      { event: 'statement', by: 'applicant', data: { statement: 'Er kann nicht in das Amt kommen.' } },
      {
        task: 'decision',
        outcome: 'refuse',
        data: { reason: 'Kein dauerhafter Aufenthalt; Aufnahme in der Klinik wurde angeboten.' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
