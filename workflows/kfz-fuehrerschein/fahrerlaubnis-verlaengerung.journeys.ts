import type { Journey } from '@amtsweg/procedure';
import { applicant, cardMade, feePaid, refusedFor } from './licence-steps.js';

const form = {
  ...applicant,
  birthDate: '1971-09-12',
  classes: ['C', 'CE'],
  licenceNumber: 'J43001TR411',
  validUntil: '2026-03-31',
  delivery: 'direct',
  employer: 'Spedition Wülfel GmbH',
};

export default [
  {
    title: 'a lorry driver applies in time and loses no day; the card comes by post',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'fitnessReview', outcome: 'noDoubts' },
      feePaid,
      cardMade,
      { task: 'directDispatch', outcome: 'delivered', data: { deliveredOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a bus licence that ran out last year is granted anew from today',
    form: { ...form, classes: ['D'], validUntil: '2025-08-15', delivery: 'pickup' },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'fitnessReview', outcome: 'noDoubts' },
      { task: 'expired', outcome: 'able' },
      feePaid,
      cardMade,
      { task: 'cardHandover', outcome: 'handed', data: { oldLicence: 'withdrawn' } },
    ],
    ending: 'closed',
  },
  {
    title: 'eyesight below Anlage 6 ends the extension',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      {
        task: 'fitnessReview',
        outcome: 'unfit',
        data: { reason: 'Die Tagessehschärfe liegt nach dem Zeugnis auf beiden Augen unter 0,5.' },
      },
      ...refusedFor('Sehvermögen unterhalb der Anforderungen der Anlage 6 Nr. 2.2 FeV.'),
    ],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
