import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { applicant, cardMade, feePaid, refusedFor } from './licence-steps.js';

const form = {
  ...applicant,
  classes: ['B', 'BE', 'AM', 'L'],
  lostBy: 'court',
  lostOn: '2025-05-20',
  decidedBy: 'Amtsgericht Hannover, 246 Cs 3161 Js 20877/25',
  banUntil: '2026-04-19',
  abstinence: 'Zwölf Monate Abstinenz, durch Haaranalysen belegt.',
  pending: false,
};

const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete', data: { residence: 'register' } };
const order: JourneyStep = {
  task: 'fitnessReview',
  outcome: 'doubts',
  data: {
    opinion: 'mpu',
    occasion: 'Trunkenheitsfahrt am 2. März 2025 mit 1,94 Promille.',
    question: 'Ist zu erwarten, dass auch künftig ein Kraftfahrzeug unter Alkoholeinfluss geführt wird?',
  },
};
const drunk: JourneyStep = {
  task: 'history',
  outcome: 'recorded',
  data: { ground: 'alcohol', bac: 1.94, repeated: false, erased: false },
};

export default [
  {
    title: 'after 1.94 per mille nothing goes without an opinion, and the card waits for the end of the ban',
    form,
    steps: [
      complete,
      drunk,
      { task: 'fitnessReview', outcome: 'noDoubts' },
      order,
      {
        event: 'examinerChosen',
        by: 'applicant',
        data: { examiner: 'TÜV NORD, Begutachtungsstelle Hannover' },
      },
      { event: 'reportSubmitted', by: 'applicant', data: { reportDate: '{today}' } },
      { task: 'fitnessAssessment', outcome: 'course' },
      { event: 'courseAttended', by: 'applicant', data: { attendedOn: '{today}' } },
      { task: 'decision', outcome: 'grant', data: { testNeeded: false, fee: 18000 } },
      feePaid,
      cardMade,
      { clock: 'banEnd' },
      { task: 'cardHandover', outcome: 'handed' },
    ],
    ending: 'closed',
  },
  {
    title: 'who gave up the licence twenty years ago is tested anew',
    form: {
      ...applicant,
      birthDate: '1961-08-30',
      classes: ['B'],
      lostBy: 'waiver',
      lostOn: '2005-11-02',
      decidedBy: 'Landkreis Peine, Verzichtserklärung',
      pending: false,
    },
    steps: [
      complete,
      { task: 'history', outcome: 'recorded', data: { ground: 'health', erased: true } },
      { task: 'fitnessReview', outcome: 'noDoubts' },
      {
        task: 'decision',
        outcome: 'grant',
        data: {
          testNeeded: true,
          testReason: 'Seit 2005 ohne jede Fahrpraxis, Regelkenntnisse nach eigenen Angaben veraltet.',
          fee: 3320,
        },
      },
      feePaid,
      cardMade,
      { event: 'theoryResult', by: 'authority', data: { heldOn: '{today}', result: 'passed' } },
      {
        event: 'practiceResult',
        by: 'authority',
        data: { heldOn: '{today}', result: 'handedOver', automatic: true },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'an unfavourable opinion leads through the hearing to a refusal',
    form,
    steps: [
      complete,
      drunk,
      order,
      { event: 'reportSubmitted', by: 'applicant', data: { reportDate: '{today}' } },
      {
        task: 'fitnessAssessment',
        outcome: 'unfit',
        data: { reason: 'Das Gutachten erwartet mit schlüssiger Begründung einen Rückfall.' },
      },
      ...refusedFor('Nach dem Gutachten besteht weiter eine hohe Rückfallgefahr.'),
    ],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
