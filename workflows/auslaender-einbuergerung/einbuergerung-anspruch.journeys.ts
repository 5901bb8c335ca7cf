import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { complete } from './steps.js';

const form = {
  familyName: 'Yıldız',
  givenNames: 'Çağlar',
  birthDate: '1989-02-11',
  birthPlace: 'Izmir, Türkei',
  nationalities: 'türkisch',
  address: 'Vahrenwalder Straße 120, 30165 Hannover',
  lawfulSince: '2018-04-01',
  title: 'permanent',
  identityProof: 'Nationalpass',
  income: 310000,
  household: 3,
  benefits: false,
  language: 'B1',
  test: true,
  commitment: true,
  openCase: false,
  feeFree: false,
  children: [{ name: 'Defne Yıldız', birthDate: '2019-06-30', ownIncome: false }],
};
const examined: readonly JourneyStep[] = [
  complete,
  { task: 'identity', outcome: 'clear' },
  { task: 'support', outcome: 'secured' },
  { task: 'knowledge', outcome: 'shown' },
  { task: 'interview', outcome: 'convincing' },
];
const answered: readonly JourneyStep[] = ['security', 'police', 'register', 'aliens'].map((id) => ({
  event: `${id}Opinion`,
  by: 'authority',
  data: { result: 'agrees' },
}));
const refused: readonly JourneyStep[] = [
  { clock: 'hearingPeriod' },
  { task: 'finalDecision', outcome: 'refuse', data: { reason: 'Die Voraussetzungen liegen nicht vor.' } },
  { clock: 'refusalRemedyPeriod' },
];

const journeys: readonly Journey[] = [
  {
    title:
      'four authorities agree, the fee is paid, and the certificate is handed over after the solemn declaration',
    form,
    steps: [
      ...examined,
      ...answered,
      { task: 'decision', outcome: 'grant' },
      { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { task: 'signature', outcome: 'signed', data: { ceremonyOn: '2026-02-20' } },
      { clock: 'ceremonyPeriod' },
      { task: 'absent', outcome: 'again' },
      { task: 'ceremony', outcome: 'handedOver', data: { on: '{today}', titleReturned: true } },
    ],
    ending: 'closed',
  },
  {
    title: 'a fee that would be unfair is waived',
    form: { ...form, feeFree: true },
    steps: [
      ...examined,
      ...answered,
      { task: 'decision', outcome: 'grant' },
      { task: 'exemption', outcome: 'exempt', data: { ground: 'Leistungsbezug wegen Krankheit' } },
      { task: 'signature', outcome: 'signed', data: { ceremonyOn: '2026-02-20' } },
      { task: 'ceremony', outcome: 'handedOver', data: { on: '{today}', titleReturned: true } },
    ],
    ending: 'closed',
  },
  {
    title: 'a criminal case suspends the naturalisation and its judgment excludes it',
    form: { ...form, openCase: true },
    steps: [
      ...examined,
      ...answered,
      { clock: 'suspensionReview' },
      { task: 'suspensionCheck', outcome: 'pending' },
      { event: 'criminalOutcome', by: 'authority', data: { result: '120 Tagessätze', relevant: true } },
      { task: 'decision', outcome: 'grant' },
      ...refused,
    ],
    ending: 'rejected',
  },
  {
    title: 'three years of stay are not enough',
    form: { ...form, lawfulSince: '2023-02-01' },
    steps: [complete, ...refused],
    ending: 'rejected',
  },
  {
    title: 'a permit for study carries no claim',
    form: { ...form, title: 'excluded' },
    steps: [complete, ...refused],
    ending: 'rejected',
  },
  {
    title: 'whoever works full time beside benefits is not excluded by them',
    form: { ...form, benefits: true, fullTime: true, guestWorker: false },
    steps: [
      complete,
      { task: 'identity', outcome: 'clear' },
      { task: 'support', outcome: 'notSecured', data: { reason: 'Ergänzende Leistungen nach dem SGB II.' } },
      { task: 'knowledge', outcome: 'shown' },
      { event: 'withdraw', by: 'applicant' },
    ],
    ending: 'withdrawn',
  },
];

export default journeys;
