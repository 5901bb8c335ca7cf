import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  familyName: 'Abdi',
  givenNames: 'Samira',
  birthDate: '2004-05-17',
  birthPlace: 'Hannover',
  address: 'Stephanusstraße 12, 30449 Hannover',
  residentInCity: true,
  email: 's.abdi@example.org',
  classes: ['B'],
  automaticTraining: true,
  drivingSchool: 'Fahrschule Linden-Limmer, Inhaberin G. Pohl',
  testLanguage: 'de',
  foreignLicence: false,
  otherApplication: false,
  glasses: true,
};

const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete', data: { residence: 'register' } };
const admitted: readonly JourneyStep[] = [
  complete,
  { task: 'fitnessReview', outcome: 'noDoubts', data: { glasses: true } },
  { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
  { task: 'cardDelivery', outcome: 'right', data: { number: 'J430A1BX921' } },
];
const theory = (result: string): JourneyStep => ({
  event: 'theoryResult',
  by: 'authority',
  data: { heldOn: '{today}', result },
});

export default [
  {
    title: 'a learner fails the theory once, passes on automatic and is handed the card by the examiner',
    form,
    steps: [
      ...admitted,
      theory('failed'),
      theory('passed'),
      {
        event: 'practiceResult',
        by: 'authority',
        data: { heldOn: '{today}', result: 'handedOver', automatic: true },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'a test order of a year ago lapses without a refusal',
    form,
    steps: [...admitted, { clock: 'theoryPeriod' }, { task: 'testReturned', outcome: 'lapse' }],
    ending: 'lapsed',
  },
  {
    title: 'an applicant caught riding drunk brings no opinion and is refused',
    form,
    steps: [
      complete,
      {
        task: 'fitnessReview',
        outcome: 'doubts',
        data: {
          opinion: 'mpu',
          occasion: 'Fahrt mit einem E-Scooter mit 1,72 Promille am 3. Oktober 2025 (Fahreignungsregister).',
          question: 'Ist zu erwarten, dass künftig ein Fahrzeug unter Alkoholeinfluss geführt wird?',
        },
      },
      { event: 'examinerChosen', by: 'applicant', data: { examiner: 'pima-mpu GmbH, Hannover' } },
      { clock: 'reportPeriod' },
      {
        task: 'reportOverdue',
        outcome: 'concludeUnfit',
        data: { reason: 'Das angeordnete Gutachten wurde ohne Grund nicht vorgelegt (§ 11 Abs. 8 FeV).' },
      },
      { clock: 'hearingPeriod' },
      {
        task: 'reconsideration',
        outcome: 'refuse',
        data: {
          reason: 'Das angeordnete Gutachten wurde nicht vorgelegt; auf Nichteignung ist zu schließen.',
        },
      },
      { clock: 'refusalLawsuitPeriod' },
    ],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
