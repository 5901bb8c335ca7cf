import type { Journey } from '@amtsweg/procedure';

const plain = {
  applicantType: 'person',
  familyName: 'Petridis',
  givenNames: 'Nikos',
  birthDate: '1979-08-08',
  birthPlace: 'Thessaloniki',
  address: 'Podbielskistraße 101, 30177 Hannover',
  tavernName: 'Taverna Samos',
  premises: 'Podbielskistraße 99, 30177 Hannover',
  type: 'restaurant',
  alcohol: true,
  food: true,
  seatsInside: 48,
  seatsOutside: 16,
  music: false,
  newUse: false,
  startDate: '2026-02-15',
};
const canteen = { ...plain, alcohol: false };
const form = { ...plain, recordsRequested: true, proceedings: false };
const begun = [
  { task: 'formalCheck', outcome: 'complete' },
  { task: 'examination', outcome: 'gastronomy' },
] as const;
const paid = { task: 'feePayment', outcome: 'paid', data: { receivedOn: '{today}' } } as const;

const journeys: readonly Journey[] = [
  {
    title: 'a taverna opens after four weeks, and its host is found reliable',
    form,
    steps: [
      ...begun,
      { event: 'recordsArrived', by: 'authority', data: { arrivedOn: '{today}' } },
      { task: 'reliability', outcome: 'reliable' },
      { clock: 'waitingPeriod' },
      paid,
    ],
    ending: 'closed',
  },
  {
    title:
      'records that stay away and a conviction lead to a prohibition case, while a shisha bar is visited',
    form: { ...form, type: 'shisha', newUse: true, proceedings: true },
    steps: [
      ...begun,
      { clock: 'recordsPeriod' },
      {
        task: 'reliability',
        outcome: 'doubts',
        data: { reason: 'Verurteilung wegen Hehlerei, Steuerrückstände.' },
      },
      { task: 'prohibitionCase', outcome: 'opened', data: { caseNumber: '32.3-2026/0033' } },
      { clock: 'waitingPeriod' },
      { task: 'openingVisit', outcome: 'defects', data: { reason: 'Keine Kohlenmonoxidwarner.' } },
      paid,
    ],
    ending: 'closed',
  },
  {
    title: 'a canteen for employees only need not be notified',
    form: canteen,
    steps: [
      begun[0],
      { task: 'examination', outcome: 'none', data: { reason: 'Nur Beschäftigte werden bewirtet.' } },
    ],
    ending: 'notGastronomy',
  },
];

export default journeys;
