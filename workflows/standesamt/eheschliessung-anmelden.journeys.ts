import type { Journey, JourneyStep } from '@amtsweg/procedure';

const person = {
  nationality: 'deutsch',
  law: 'german',
  status: 'single',
  formerMarriages: 0,
  residence: 'hannover',
  address: 'Sallstraße 71, 30171 Hannover',
};
const form = {
  first: {
    ...person,
    givenNames: 'Kerstin',
    familyName: 'Wöhler',
    birthDate: '1990-05-09',
    birthPlace: 'Celle',
  },
  second: {
    ...person,
    givenNames: 'Tobias Jan',
    familyName: 'Ehlers',
    birthDate: '1988-11-23',
    birthPlace: 'Hannover',
  },
  related: false,
  commonChildren: false,
  appearance: 'both',
  place: 'hannover',
};
const binational = {
  ...form,
  second: {
    ...form.second,
    givenNames: 'Amara',
    familyName: 'Diallo',
    birthPlace: 'Conakry',
    nationality: 'guineisch',
    law: 'foreign',
  },
};

const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const noImpediment: JourneyStep = { task: 'capacity', outcome: 'noImpediment' };
const cleared: JourneyStep = { task: 'release', outcome: 'cleared' };
const paid: JourneyStep = { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } };
const refusal: JourneyStep = {
  task: 'refusalNotice',
  outcome: 'signed',
  data: { noticeReasons: 'Die Ehe wäre nach § 1314 Abs. 2 Nr. 5 BGB aufhebbar.' },
};

const journeys: readonly Journey[] = [
  {
    title: 'two Hanoverians register, marry and are entered in the register of marriages',
    form,
    steps: [
      complete,
      noImpediment,
      cleared,
      paid,
      {
        task: 'ceremony',
        outcome: 'married',
        data: { marriedOn: '{today}', naming: 'doubleName', marriageName: 'Wöhler-Ehlers' },
      },
      { task: 'marriageEntry', outcome: 'entered', data: { registerNumber: 'E 214/2026' } },
      { task: 'handOver', outcome: 'filed' },
    ],
    ending: 'closed',
  },
  {
    title: 'the higher regional court exempts from the certificate, and nobody marries within six months',
    form: binational,
    steps: [
      complete,
      { ...noImpediment, data: { proof: 'missing' } },
      { clock: 'exemptionReply' },
      { task: 'exemptionReminder', outcome: 'asked' },
      {
        event: 'exemptionDecided',
        by: 'authority',
        data: { result: 'granted', reference: '17 VA 31/26', validUntil: '2026-07-20' },
      },
      cleared,
      paid,
      { clock: 'registrationValidity' },
    ],
    ending: 'lapsed',
  },
  {
    title: 'a couple in hospital marries without a finished examination',
    form: { ...form, mortalIllness: true },
    steps: [
      complete,
      { task: 'urgent', outcome: 'credible' },
      cleared,
      {
        task: 'ceremony',
        outcome: 'married',
        data: { marriedOn: '{today}', naming: 'separate' },
      },
      { task: 'marriageEntry', outcome: 'entered', data: { registerNumber: 'E 9/2026' } },
      { task: 'handOver', outcome: 'filed' },
    ],
    ending: 'closed',
  },
  {
    title: 'the illness is not proved, and the message goes to the office on the island where they marry',
    form: { ...form, mortalIllness: true, place: 'elsewhere', otherOffice: 'Standesamt Norderney' },
    steps: [complete, { task: 'urgent', outcome: 'notProved' }, noImpediment, cleared],
    ending: 'closed',
  },
  {
    title: 'the separate questioning shows that no married life is wanted',
    form: binational,
    steps: [
      complete,
      { task: 'capacity', outcome: 'annullable' },
      {
        task: 'questioning',
        outcome: 'evident',
        data: { reason: 'Widersprüche in allen wesentlichen Punkten, Zahlung eingeräumt.' },
      },
      refusal,
    ],
    ending: 'rejected',
  },
  {
    title: 'a couple from Celle is shown its own registry office',
    form: {
      ...form,
      first: { ...form.first, residence: 'germany', address: 'Am Markt 2, 29221 Celle' },
      second: { ...form.second, residence: 'germany', address: 'Am Markt 2, 29221 Celle' },
    },
    steps: [complete],
    ending: 'transferred',
  },
];

export default journeys;
