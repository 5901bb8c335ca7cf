import { permitSteps as step, type Journey, type JourneyStep } from '@amtsweg/procedure';

const form = {
  applicantType: 'person',
  familyName: 'Haidari',
  givenNames: 'Samir',
  birthDate: '1983-07-09',
  birthPlace: 'Herat',
  address: 'Badenstedter Straße 12, 30449 Hannover',
  occasion: 'new',
  newcomer: true,
  seat: 'Badenstedter Straße 12, 30449 Hannover',
  manager: 'Samir Haidari',
  vehicles: [
    { make: 'Toyota Corolla Hybrid', seats: 5 },
    { make: 'VW ID. Buzz, elektrisch', seats: 7 },
  ],
  mainBusiness: true,
};
const { newcomer: _newcomer, ...known } = form;
const means = (equity: number): JourneyStep => ({
  task: 'means',
  outcome: 'assessed',
  data: { equity, arrears: false, expertise: 'exam' },
});
const asked = [step.opinion('chamber'), step.opinion('insurance')];
const free: JourneyStep = { task: 'quota', outcome: 'free' };
const exhausted: JourneyStep = {
  task: 'quota',
  outcome: 'exhausted',
  data: { rank: 37, prognosis: 'Erträge je Wagen sind in drei Jahren um 18 Prozent gesunken.' },
};
const grant = step.grant({ until: '2030-12-31' });
const handed: JourneyStep = {
  task: 'urkunde',
  outcome: 'handed',
  data: { number: '418, 419', calibratedOn: '{today}' },
};
const granted = [
  step.completeToday,
  step.clean,
  ...asked,
  step.opinion('trade'),
  means(400000),
  free,
  grant,
  step.fee(20),
  step.signed,
];

const journeys: readonly Journey[] = [
  {
    title: 'a newcomer whose turn it is runs two cabs until the permit ends',
    form,
    steps: [
      ...granted,
      step.paid,
      step.final,
      handed,
      { event: 'complaint', by: 'authority', data: { complaint: 'Kurzfahrt am Hauptbahnhof verweigert.' } },
      { task: 'control', outcome: 'fined' },
      { clock: 'validity' },
      { task: 'surrender', outcome: 'returned' },
    ],
    ending: 'closed',
  },
  {
    title: 'the limit is reached, and the refusal keeps rank 37',
    form,
    steps: [
      step.completeToday,
      step.clean,
      ...asked,
      step.opinion('trade', 'refuses', 'Der Markt ist gesättigt.'),
      means(400000),
      exhausted,
      {
        task: 'decision',
        outcome: 'incomplete',
        data: { missing: [{ item: 'Aktuelle Eigenkapitalbescheinigung', reason: '§ 2 Abs. 2 PBZugV' }] },
      },
      { event: 'supplement', by: 'applicant', data: {} },
      step.completeToday,
      means(410000),
      exhausted,
      step.refuse('quota', 'Die Höchstzahl von Taxen ist erreicht.'),
      step.silence,
      step.refuse('quota', 'Die Höchstzahl von Taxen ist erreicht.'),
      { task: 'feeSetting', outcome: 'set', data: { basis: 'none', grounds: 'Der Rang bleibt erhalten.' } },
      step.signed,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
  {
    title: 'nobody decides on a renewal for three months, and it counts as granted',
    form: { ...known, occasion: 'renewal', formerNumbers: '211, 212' },
    steps: [
      step.completeToday,
      step.clean,
      ...asked,
      means(400000),
      { clock: 'decisionPeriod' },
      handed,
      { event: 'givenUp', by: 'applicant' },
      { task: 'surrender', outcome: 'returned' },
      { clock: 'deemedFinality' },
    ],
    ending: 'deemedApproved',
  },
];

export default journeys;
