import type { Journey } from '@amtsweg/procedure';
import { applicant, complete, fiction, handedOver, handedOverFree, refused } from './steps.js';

const german = {
  ...applicant,
  currentStatus: 'visa',
  sponsor: 'german',
  sponsorName: 'Matthias Haile-Grupe',
  sponsorBirthDate: '1990-11-11',
};
const spouse = { ...german, relationship: 'spouse', together: '2025-11-01', languageA1: 'shown' };
const kin = { task: 'kinship', outcome: 'shown' };
const grant = { task: 'decision', outcome: 'grant', data: { validUntil: '2029-01-11' } };
const ended = (cause: string, on: string) => ({
  event: 'partnershipEnded',
  by: 'applicant' as const,
  data: { cause, on },
});
const signs = {
  task: 'kinship',
  outcome: 'signs',
  data: { signs: 'Gegenseitige Namen unbekannt, Geldzahlung in der Anzeige eines Dritten.' },
};

const journeys: readonly Journey[] = [
  {
    title: 'the wife of a German leaves him after violence and keeps a right of her own',
    form: spouse,
    steps: [
      complete,
      fiction,
      signs,
      { task: 'interviews', outcome: 'genuine' },
      grant,
      ...handedOver,
      ended('violence', '{today}'),
      { task: 'spouseHardship', outcome: 'hardship' },
      { clock: 'titleExpiry' },
    ],
    ending: 'closed',
  },
  {
    title: 'after more than three years together separation changes nothing',
    form: { ...spouse, together: '2021-04-01', languageA1: 'excused' },
    steps: [
      complete,
      kin,
      { task: 'integration', outcome: 'favourable' },
      grant,
      ...handedOver,
      ended('separation', '2025-12-24'),
      { clock: 'titleExpiry' },
    ],
    ending: 'closed',
  },
  {
    title: 'two rooms are too small for six people who join a sister',
    form: {
      ...german,
      sponsor: 'title',
      relationship: 'other',
      currentStatus: 'exempt',
      currentUntil: '2026-01-05',
      area: 44,
      personsFromSix: 5,
      personsTwoToFive: 1,
      income: 310000,
    },
    steps: [complete, kin, { task: 'hardship', outcome: 'exceptional' }, ...refused('Wohnraum fehlt.')],
    ending: 'rejected',
  },
  {
    title: 'parents of a recognised minor come within three months without proof of income',
    form: {
      ...german,
      sponsor: 'refugee',
      protectedSince: '2025-12-20',
      relationship: 'parent',
      area: 30,
      personsFromSix: 3,
      personsTwoToFive: 0,
      income: 0,
      feeFree: true,
    },
    steps: [
      complete,
      kin,
      grant,
      ...handedOverFree('Leistungen nach SGB II (§ 53 AufenthV)'),
      ended('majority', '{today}'),
      { clock: 'titleExpiry' },
    ],
    ending: 'closed',
  },
  {
    title: 'a girl of seventeen who follows her father speaks C1, and his income carries the family',
    form: {
      ...german,
      birthDate: '2008-08-17',
      sponsor: 'title',
      relationship: 'child',
      alone: true,
      area: 70,
      personsFromSix: 3,
      personsTwoToFive: 0,
      income: 420000,
    },
    steps: [
      complete,
      kin,
      { task: 'integration', outcome: 'favourable' },
      { task: 'income', outcome: 'secured' },
      { event: 'withdraw', by: 'applicant', data: {} },
    ],
    ending: 'withdrawn',
  },
];

export default journeys;
