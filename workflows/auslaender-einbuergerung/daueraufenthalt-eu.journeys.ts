import type { Journey } from '@amtsweg/procedure';
import { applicant, cleared, complete, handedOver, handedOverFree, refused } from './steps.js';

const form = {
  ...applicant,
  stayKind: 'lasting',
  monthsOther: 52,
  monthsStudy: 36,
  monthsAbroad: 12,
  income: 390000,
  selfEmployed: true,
  provision: 'private',
  taxNumber: '25/123/45678',
  area: 84,
  languageB1: true,
  civics: true,
};
const clean = {
  event: 'taxInformation',
  by: 'authority' as const,
  data: { content: 'Keine Rückstände.', dated: '{today}' },
};
const regular = { task: 'means', outcome: 'regular' };
const grant = { task: 'decision', outcome: 'grant', data: {} };

const journeys: readonly Journey[] = [
  {
    title: 'half the years of study make five, and the right ends when the Netherlands grant the same',
    form,
    steps: [
      complete,
      clean,
      regular,
      cleared,
      grant,
      ...handedOver,
      { event: 'otherState', by: 'authority', data: { state: 'Niederlande', on: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a man with a disability is excused from the certificate',
    form: { ...form, languageB1: false, civics: false, feeFree: true, provision: 'statutory60' },
    steps: [
      complete,
      { clock: 'taxPeriod' },
      regular,
      { task: 'excuse', outcome: 'excused' },
      cleared,
      grant,
      ...handedOverFree('Grundsicherung (§ 53 AufenthV)'),
      { clock: 'titleExpiry' },
    ],
    ending: 'closed',
  },
  {
    title: 'long absence eats the five years',
    form: { ...form, monthsAbroad: 31, currentStatus: 'exempt', currentUntil: '2026-01-05' },
    steps: [complete, ...refused('Zeiten nicht erreicht.')],
    ending: 'rejected',
  },
  {
    title: 'a student cannot hold it',
    form: { ...form, stayKind: 'study', currentStatus: 'exempt', currentUntil: '2026-03-05' },
    steps: [
      complete,
      { event: 'withdraw', by: 'applicant', data: { reason: 'Komme nach dem Studium wieder.' } },
    ],
    ending: 'withdrawn',
  },
];

export default journeys;
