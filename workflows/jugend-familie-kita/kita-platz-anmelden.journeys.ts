import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Kowalczyk',
  givenNames: 'Marta',
  address: 'Voßstraße 12, 30161 Hannover',
  email: 'marta.kowalczyk@example.org',
  custody: 'joint',
  childName: 'Jan Kowalczyk',
  childBirth: '2025-02-11',
  sibling: false,
  integration: false,
  wantedFrom: '2026-08-01',
  hours: '8',
  work: 'employed',
  wishes: [
    { facility: 'Kita Listholze', carrier: 'AWO Region Hannover' },
    { facility: 'Kita Voßstraße', carrier: 'Landeshauptstadt Hannover' },
  ],
  dayCare: true,
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const no = { event: 'carrierReply', by: 'authority', data: { answer: 'none' } } as const;

const journeys: readonly Journey[] = [
  {
    title: 'the second carrier has a place and the parents take it',
    form,
    steps: [
      complete,
      no,
      { event: 'carrierReply', by: 'authority', data: { answer: 'place', placeFrom: '2026-08-03' } },
      { event: 'acceptOffer', by: 'applicant' },
    ],
    ending: 'closed',
  },
  {
    title: 'no carrier has room, and the family moves away before the waiting list helps',
    form: { ...form, wishes: [form.wishes[0] ?? { facility: 'Kita', carrier: 'AWO' }] },
    steps: [
      complete,
      { clock: 'carrierPeriod' },
      {
        task: 'central',
        outcome: 'none',
        data: { reason: 'In 30 Minuten Weg ist bis Dezember nichts frei.' },
      },
      { clock: 'noPlaceActionPeriod' },
      { clock: 'waitingReview' },
      { task: 'matching', outcome: 'gone' },
    ],
    ending: 'noPlace',
  },
  {
    title: 'a baby of parents at home is noted for its first birthday, and nobody answers the offer',
    form: { ...form, childBirth: '2025-12-01', wantedFrom: '2026-03-01', work: 'none' },
    steps: [
      complete,
      { task: 'need', outcome: 'later' },
      no,
      no,
      {
        task: 'central',
        outcome: 'found',
        data: { place: 'Kindertagespflege Sonnenkäfer', placeFrom: '2026-12-01', minutes: 14 },
      },
      { clock: 'offerPeriod' },
      {
        task: 'lapsed',
        outcome: 'discontinue',
        data: { reason: 'Auf zwei Anrufe und ein Schreiben kam nichts.' },
      },
    ],
    ending: 'discontinued',
  },
];

export default journeys;
