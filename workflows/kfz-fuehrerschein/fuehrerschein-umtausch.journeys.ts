import type { Journey } from '@amtsweg/procedure';
import { applicant, cardMade, feePaid, refusedFor } from './licence-steps.js';

const form = {
  ...applicant,
  familyName: 'Grünwald',
  givenNames: 'Renate',
  birthDate: '1968-12-03',
  document: 'pink',
  issuedOn: '1987-02-11',
  issuedHere: false,
  issuingOffice: 'Landkreis Celle',
  oldClasses: '3',
  nameThen: 'Meier',
  delivery: 'pickup',
};

export default [
  {
    title: 'a pink licence from Celle is proven by transcript and exchanged for a card',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { event: 'transcript', by: 'authority', data: { result: 'transcript' } },
      {
        task: 'entitlement',
        outcome: 'converted',
        data: { newClasses: 'AM, B, BE, C1, C1E, L', keyNumbers: '171, 79.06' },
      },
      feePaid,
      cardMade,
      { task: 'cardHandover', outcome: 'handed', data: { oldLicence: 'invalidated' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a card of 2000 needs no transcript and the new one comes by post',
    form: {
      ...applicant,
      birthDate: '1979-06-20',
      document: 'card',
      issuedOn: '2000-03-08',
      issuedHere: false,
      issuingOffice: 'Stadt Kassel',
      oldClasses: 'B, M, L',
      delivery: 'direct',
    },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'entitlement', outcome: 'converted', data: { newClasses: 'AM, B, L' } },
      feePaid,
      cardMade,
      { task: 'directDispatch', outcome: 'delivered', data: { deliveredOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'no card index and no affidavit: the licence is not proven',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { event: 'transcript', by: 'authority', data: { result: 'nothing' } },
      {
        task: 'affidavit',
        outcome: 'declined',
        data: { reason: 'Die Antragstellerin wollte die Erteilung nicht an Eides statt versichern.' },
      },
      ...refusedFor('Die Erteilung einer Fahrerlaubnis ist nicht nachgewiesen.'),
    ],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
