import { permitSteps as step, type Journey } from '@amtsweg/procedure';

const form = {
  applicantType: 'person',
  familyName: 'Vandenberg',
  givenNames: 'Tjark',
  birthDate: '1991-01-31',
  birthPlace: 'Leer',
  address: 'Stöckener Straße 50, 30419 Hannover',
  kinds: ['training', 'puppies'],
  proof: 'exam',
  concept: 'Gewaltfreies Training über Belohnung.',
  place: 'mobile',
};
const register = { event: 'examRegistered', by: 'applicant', data: { examOn: '2026-03-01' } } as const;
const talk = { task: 'talk', outcome: 'proven', data: { protocol: 'Gut.' } } as const;

const journeys: readonly Journey[] = [
  {
    title: 'a trainer fails the practice once, passes the second time and closes the school later',
    form,
    steps: [
      step.complete,
      { task: 'recognition', outcome: 'examine' },
      register,
      { task: 'written', outcome: 'passed', data: { points: 81 } },
      talk,
      { task: 'practice', outcome: 'failed' },
      { task: 'retry', outcome: 'repeat' },
      register,
      { task: 'written', outcome: 'passed', data: { points: 88 } },
      talk,
      { task: 'practice', outcome: 'passed' },
      step.grant({ trainers: 'Tjark Vandenberg' }),
      step.fee(24),
      step.signed,
      step.paid,
      step.final,
      { event: 'staffChange', by: 'applicant', data: { trainer: 'Ina Lohse' } },
      { task: 'staffCheck', outcome: 'added' },
      { event: 'schoolClosed', by: 'applicant' },
    ],
    ending: 'closed',
  },
  {
    title: 'who never registers for the examination is refused',
    form,
    steps: [
      step.complete,
      { task: 'recognition', outcome: 'examine' },
      { clock: 'examPeriod' },
      step.refuse('expertise', 'Die Sachkunde ist nicht nachgewiesen.'),
      step.silence,
      step.refuse('expertise', 'Die Sachkunde ist nicht nachgewiesen.'),
      step.fee(8),
      step.signed,
      step.refusalPaid,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
