import { permitSteps as step, type Journey, type JourneyStep } from '@amtsweg/procedure';

const form = {
  applicantType: 'company',
  registeredName: 'Steinwerk Calenberg GmbH',
  registerNumber: 'Amtsgericht Hannover, HRB 50112',
  familyName: 'Ahlers',
  givenNames: 'Henrike',
  birthDate: '1977-08-30',
  birthPlace: 'Springe',
  address: 'Calenberger Esplanade 3, 30169 Hannover',
  establishment: 'germany',
  trade: 'mason',
  craftsEntry: 'Handwerkskammer Hannover, 118204',
  insurer: 'VHV, BH 77 118',
  cover: 300000000,
  coverUntil: '2026-12-31',
  workers: 4,
  vehicles: [{ plate: 'H-SC 40' }],
};
const { craftsEntry: _entry, ...business } = form;
const gardener = { ...business, trade: 'gardener', training: 'Gärtnermeisterin Jule Brandt' };
const granted: readonly JourneyStep[] = [
  step.completeToday,
  { task: 'competence', outcome: 'proven', data: { proof: 'Handwerksrolle, Meisterin seit 2004' } },
  { task: 'record', outcome: 'clean' },
  step.grant({ until: '2030-12-31', cards: 4 }),
  step.fee(4),
  step.signed,
  step.paid,
  step.final,
];
const offence: JourneyStep = {
  event: 'offence',
  by: 'clerk',
  data: { what: 'Am 3. März während einer Beisetzung geflext.' },
};
const warned: JourneyStep = {
  task: 'control',
  outcome: 'warn',
  data: { finding: 'Arbeiten mit dem Winkelschleifer während einer Bestattung.' },
};
const refuse = step.refuse('reliability', 'Dreimal ohne Genehmigung Grabsteine versetzt.');

const journeys: readonly Journey[] = [
  {
    title: 'a stonemason is admitted, warned once, proves the cover and gives up the admission',
    form,
    steps: [
      ...granted,
      offence,
      warned,
      { clock: 'coverPeriod' },
      { task: 'coverCheck', outcome: 'proven' },
      { event: 'givenUp', by: 'applicant' },
      { task: 'surrender', outcome: 'returned', data: { returnedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'silence admits a gardener until her admission runs out',
    form: gardener,
    steps: [
      step.completeToday,
      { clock: 'decisionPeriod' },
      { clock: 'coverPeriod' },
      { task: 'coverCheck', outcome: 'ended' },
      { clock: 'deemedFinality' },
      { clock: 'validity' },
    ],
    ending: 'deemedApproved',
  },
  {
    title: 'a business that ignored the bylaw for years is refused',
    form,
    steps: [
      step.completeToday,
      { task: 'competence', outcome: 'missing' },
      {
        task: 'record',
        outcome: 'incidents',
        data: { incidents: 'Drei Grabsteine ohne Genehmigung versetzt.' },
      },
      refuse,
      step.silence,
      refuse,
      step.fee(6),
      step.signed,
      step.refusalPaid,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
  {
    title: 'a mason from Enschede sets one stone and only notifies it',
    form: {
      ...form,
      registeredName: 'Steenhouwerij Twente B.V.',
      establishment: 'euTemporary',
      cover: 100000000,
    },
    steps: [{ task: 'formalCheck', outcome: 'notificationOnly' }],
    ending: 'notificationOnly',
  },
];

export default journeys;
