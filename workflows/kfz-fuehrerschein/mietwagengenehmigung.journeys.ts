import { permitSteps as step, type Journey, type JourneyStep } from '@amtsweg/procedure';

const form = {
  applicantType: 'company',
  registeredName: 'Leinefahrt GmbH',
  registerNumber: 'Amtsgericht Hannover, HRB 240117',
  familyName: 'Grabowski',
  givenNames: 'Ewa',
  birthDate: '1990-12-02',
  birthPlace: 'Łódź',
  address: 'Davenstedter Straße 111, 30453 Hannover',
  business: 'app',
  platforms: 'Uber, Bolt',
  seat: 'Davenstedter Straße 111, Hofgebäude',
  garage: 'ebendort, zwölf Plätze',
  dispatcher: 'Büro werktags 6 bis 22 Uhr, sonst Rufumleitung',
  orderBook: 'elektronisches Auftragsbuch',
  vehicles: [
    { make: 'Skoda Superb', seats: 5 },
    { make: 'Skoda Superb', seats: 5 },
    { make: 'Tesla Model Y', seats: 5 },
  ],
  medical: false,
};
const { platforms: _platforms, ...noApp } = form;
const means = (equity: number): JourneyStep => ({
  task: 'means',
  outcome: 'assessed',
  data: { equity, arrears: false, expertise: 'practice' },
});
const answered = [step.clean, step.opinion('chamber'), step.opinion('insurance')];
const genuine: JourneyStep = { task: 'concept', outcome: 'genuine' };
const permitted: readonly JourneyStep[] = [
  step.completeToday,
  genuine,
  ...answered,
  means(600000),
  step.grant({ until: '2030-11-30', positionData: true }),
  step.fee(16),
  step.signed,
  step.paid,
  step.final,
  { task: 'urkunde', outcome: 'handed', data: { meter: 'digital' } },
];

const journeys: readonly Journey[] = [
  {
    title: 'a platform operator ignores the duty to return and loses the permit',
    form,
    steps: [
      ...permitted,
      {
        event: 'complaint',
        by: 'authority',
        data: { complaint: 'Wagen warten am Raschplatz auf Fahrgäste.' },
      },
      { task: 'control', outcome: 'fined' },
      { event: 'startRevocation', by: 'clerk', data: { facts: 'Vierte Ahndung binnen eines Jahres.' } },
      { clock: 'revocationHearingPeriod' },
      {
        task: 'revocation',
        outcome: 'revoke',
        data: {
          ground: '§ 25 Abs. 2 PBefG',
          reason: 'Die Rückkehrpflicht wurde trotz Ahndung wiederholt verletzt.',
        },
      },
      { clock: 'revocationActionPeriod' },
      { task: 'surrender', outcome: 'returned' },
    ],
    ending: 'closed',
  },
  {
    title: 'behind the letterbox nobody takes an order',
    form: { ...noApp, business: 'chauffeur' },
    steps: [
      step.completeToday,
      {
        task: 'concept',
        outcome: 'letterbox',
        data: { finding: 'Nur ein Postfach im Bürodienstleister, keine Stellplätze.' },
      },
      ...answered,
      means(900000),
      step.refuse('seat', 'Ein Betriebssitz besteht nicht.'),
      step.statement('Wir suchen Räume.'),
      step.refuse('seat', 'Ein Betriebssitz besteht weiterhin nicht.'),
      step.fee(18),
      step.signed,
      step.refusalPaid,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
  {
    title: 'silence grants a service for pupils, which changes a car and gives up early',
    form: { ...noApp, business: 'pupils' },
    steps: [
      step.completeToday,
      genuine,
      { clock: 'decisionPeriod' },
      { task: 'urkunde', outcome: 'handed', data: { meter: 'odometer' } },
      { event: 'vehicleChange', by: 'applicant', data: { out: 'H-LF 101', in: 'H-LF 104' } },
      { task: 'vehicleEntry', outcome: 'changed' },
      { event: 'givenUp', by: 'applicant' },
      { task: 'surrender', outcome: 'returned' },
      { clock: 'deemedFinality' },
    ],
    ending: 'deemedApproved',
  },
];

export default journeys;
