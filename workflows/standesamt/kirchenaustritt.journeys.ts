import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  givenNames: 'Björn',
  familyName: 'Stegemann',
  birthDate: '1985-10-10',
  birthPlace: 'Peine',
  address: 'Hildesheimer Straße 50, 30169 Hannover',
  residentHere: true,
  maritalStatus: 'ledig',
  community: 'evangelical',
  manner: 'oral',
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const agreed: JourneyStep = {
  task: 'scheduling',
  outcome: 'agreed',
  data: { on: '2026-01-15', time: '08:00', interpreter: false },
};
const paid: JourneyStep = { task: 'feePayment', outcome: 'paid', data: { receivedOn: '{today}' } };

const journeys: readonly Journey[] = [
  {
    title: 'a declaration for the record is effective at once, the fee follows',
    form,
    steps: [
      complete,
      agreed,
      { task: 'declaration', outcome: 'declared', data: { declaredOn: '{today}' } },
      paid,
    ],
    ending: 'closed',
  },
  {
    title: 'a notarised declaration is effective on receipt, and a reminder brings the fee',
    form: { ...form, manner: 'certified', community: 'other', communityName: 'Neuapostolische Kirche' },
    steps: [
      complete,
      { task: 'certifiedDeclaration', outcome: 'effective' },
      { clock: 'feePeriod' },
      { task: 'feePaymentOverdue', outcome: 'remind' },
      paid,
    ],
    ending: 'closed',
  },
  {
    title: 'a child of thirteen does not want to leave',
    form: {
      ...form,
      birthDate: '2012-08-08',
      custodian: 'Ina Stegemann',
      guardian: false,
      childAgrees: false,
    },
    steps: [
      complete,
      agreed,
      { task: 'declaration', outcome: 'againstWill', data: { reason: 'Das Kind widerspricht im Termin.' } },
      { clock: 'lawsuitPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'who lives in Langenhagen is shown the office there',
    form: { ...form, residentHere: false },
    steps: [complete],
    ending: 'transferred',
  },
];

export default journeys;
