import type { Journey } from '@amtsweg/procedure';

const child = {
  childName: 'Emre Yıldız',
  birthDate: '2013-03-04',
  parent: 'Fatma Yıldız',
  address: 'Vahrenwalder Straße 205, 30165 Hannover',
  iban: 'DE02120300000000202051',
  basis: 'wohngeld',
  basisUntil: '2026-09-30',
  place: 'school',
  institution: 'IGS Vahrenheide-Sahlkamp',
  advanced: false,
};
const complete = { task: 'formalCheck', outcome: 'complete' };

const journeys: readonly Journey[] = [
  {
    title: 'a class trip, supplies and tutoring are granted, the coach bills, a music lesson is not covered',
    form: { ...child, items: ['supplies', 'trip', 'tutoring'], tripCost: 38500 },
    steps: [
      complete,
      {
        event: 'schoolInformation',
        by: 'authority',
        data: { content: 'Mathematik, 20 Stunden empfohlen.', dated: '{today}' },
      },
      { task: 'tutoring', outcome: 'necessary', data: { subjects: 'Mathematik', hours: 20 } },
      { task: 'decision', outcome: 'grant' },
      { task: 'order', outcome: 'ordered' },
      {
        task: 'suppliesPayment',
        outcome: 'posted',
        data: { paidOn: '{today}', cashReference: '5.0534.120120' },
      },
      { event: 'providerBilled', by: 'clerk', data: { item: 'tutoring', billed: 30000 } },
      { task: 'checking', outcome: 'payable', data: { amount: 30000 } },
      { task: 'paying', outcome: 'posted' },
      { event: 'providerBilled', by: 'applicant', data: { item: 'club', billed: 4500 } },
      { task: 'notCovered', outcome: 'returned' },
      { clock: 'grantRemedyPeriod' },
      { clock: 'basisEnd' },
    ],
    ending: 'closed',
  },
  {
    title: 'a young woman of nineteen is too old for the club',
    form: { ...child, birthDate: '2006-11-11', items: ['club'] },
    steps: [complete, { clock: 'refusalRemedyPeriod' }],
    ending: 'rejected',
  },
  {
    title: 'lunch for a family on Bürgergeld is a matter of the Jobcenter',
    form: { ...child, basis: 'sgb2', items: ['lunch'] },
    steps: [complete],
    ending: 'transferred',
  },
  {
    title: 'the school sees no need for tutoring and nothing else was asked for',
    form: { ...child, items: ['tutoring'] },
    steps: [
      complete,
      { clock: 'schoolPeriod' },
      { task: 'schoolOverdue', outcome: 'otherwise' },
      {
        task: 'tutoring',
        outcome: 'notNecessary',
        data: { reason: 'Das Förderband der Schule reicht aus.' },
      },
      { task: 'decision', outcome: 'grant' },
      { clock: 'refusalRemedyPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
