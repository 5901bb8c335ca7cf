import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { complete, paid, waived } from './steps.js';

const form = {
  familyName: 'Moreau',
  givenNames: 'Élodie',
  birthDate: '1991-08-08',
  birthPlace: 'Lomé, Togo',
  nationalities: 'togoisch',
  address: 'Sallstraße 22, 30171 Hannover',
  ground: 'spouse',
  residentSince: '2022-05-01',
  dwelling: 'Sallstraße 22, 78 m²',
  income: 260000,
  dependants: 1,
  language: 'B1',
  commitment: true,
  openCase: false,
  feeFree: false,
  children: [],
};
const married = { ...form, marriedOn: '2022-06-18' };
const athlete = {
  ...form,
  ground: 'interest',
  interestText: 'Nominierung für die Olympiamannschaft im Hockey.',
};
const met = { task: 'conditions', outcome: 'met' };
const favourable = {
  task: 'weighing',
  outcome: 'favourable',
  data: { weighed: 'Einheitliche Staatsangehörigkeit der Familie, gute Integration.' },
};
const spoken: readonly JourneyStep[] = ['security', 'police', 'register', 'aliens'].map((body) => ({
  event: `${body}Opinion`,
  by: 'authority',
  data: { result: 'agrees' },
}));
const grant = { task: 'decision', outcome: 'grant' };
const ceremony: readonly JourneyStep[] = [
  { task: 'signature', outcome: 'signed', data: { ceremonyOn: '2026-11-13' } },
  { task: 'ceremony', outcome: 'handedOver', data: { on: '{today}', titleReturned: true } },
];
const refused: readonly JourneyStep[] = [
  { clock: 'hearingPeriod' },
  { task: 'finalDecision', outcome: 'refuse', data: { reason: 'Kein öffentliches Interesse.' } },
  { clock: 'refusalRemedyPeriod' },
];

const journeys: readonly Journey[] = [
  {
    title: 'the wife of a German becomes German after three years here and two of marriage',
    form: married,
    steps: [complete, met, favourable, ...spoken, grant, paid, ...ceremony],
    ending: 'closed',
  },
  {
    title: 'the Ministry consents to the hockey player while a traffic case is open',
    form: { ...athlete, openCase: true, feeFree: true, residentSince: '2024-01-01' },
    steps: [
      complete,
      met,
      favourable,
      { clock: 'ministryPeriod' },
      { task: 'ministryReminder', outcome: 'reminded' },
      { event: 'ministryOpinion', by: 'authority', data: { result: 'agrees' } },
      ...spoken,
      { clock: 'suspensionReview' },
      grant,
      { event: 'criminalOutcome', by: 'authority', data: { result: 'Eingestellt', relevant: false } },
      grant,
      waived,
      ...ceremony,
    ],
    ending: 'closed',
  },
  {
    title: 'a conviction above the limits is found before the signature',
    form: { ...married, openCase: true },
    steps: [
      complete,
      met,
      favourable,
      ...spoken,
      { event: 'criminalOutcome', by: 'authority', data: { result: '180 Tagessätze', relevant: true } },
      grant,
      ...refused,
    ],
    ending: 'rejected',
  },
  {
    title: 'one year of marriage is not enough',
    form: { ...married, marriedOn: '2025-01-10' },
    steps: [complete, ...refused],
    ending: 'rejected',
  },
  {
    title: 'neither are four years without a special ground',
    form: { ...form, ground: 'general', residentSince: '2022-01-10' },
    steps: [complete, { event: 'withdraw', by: 'applicant', data: {} }],
    ending: 'withdrawn',
  },
];

export default journeys;
