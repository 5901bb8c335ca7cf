import type { Journey } from '@amtsweg/procedure';
import { alien, complete, twiceRefused } from './steps.js';

const form = {
  ...alien,
  paper: 'toleration',
  paperUntil: '2026-06-30',
  since: '2024-02-01',
  applied: '2024-02-10',
  reception: false,
  safeState: false,
  employer: 'Obsthof Calenberg GbR, 29384756',
  job: 'Erntehelfer',
  kindOfWork: 'ordinary',
  hours: 38,
  wage: 1390,
  from: '2026-03-01',
};
const free = { task: 'obstruction', outcome: 'none' };
const allow = (until: string) => ({ task: 'decision', outcome: 'grant', data: { until } });
const entered = { task: 'entry', outcome: 'entered' };
const consent = { event: 'labourAnswer', by: 'authority' as const, data: { result: 'consent' } };

const journeys: readonly Journey[] = [
  {
    title: 'the agency consents, and the permission lasts no longer than the paper',
    form,
    steps: [
      complete,
      free,
      consent,
      allow('2026-12-31'),
      allow('2026-06-30'),
      entered,
      { event: 'jobEnded', by: 'authority', data: { on: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a ban that arises later ends it, in spite of what he says',
    form: { ...form, paper: 'permission', since: '2021-05-01' },
    steps: [
      complete,
      allow('2026-06-30'),
      entered,
      { event: 'banArisen', by: 'authority', data: { facts: 'Asylantrag abgelehnt, Identität getäuscht.' } },
      { event: 'banStatement', by: 'applicant', data: { statement: 'Der Name war ein Schreibfehler.' } },
      { task: 'end', outcome: 'revoke', data: { reason: 'Verbot nach § 60b Abs. 5 AufenthG.' } },
      { clock: 'revocationPeriod' },
    ],
    ending: 'revoked',
  },
  {
    title: 'four weeks after arrival nobody may work',
    form: { ...form, paper: 'permission', since: '2025-12-15', applied: '2025-12-20' },
    steps: [
      complete,
      allow('2026-06-30'),
      { clock: 'hearingPeriod' },
      ...twiceRefused('gesetzliches Verbot', 'Wartezeit.').slice(2),
    ],
    ending: 'rejected',
  },
  {
    title: 'in the reception facility it is six months',
    form: { ...form, paper: 'permission', since: '2025-08-15', reception: true },
    steps: [complete, { event: 'withdraw', by: 'applicant', data: {} }],
    ending: 'withdrawn',
  },
  {
    title: 'nationals of safe states who came later must not work',
    form: { ...form, safeState: true, kindOfWork: 'internship' },
    steps: [complete, { event: 'withdraw', by: 'applicant', data: {} }],
    ending: 'withdrawn',
  },
  {
    title: 'neither may those whose identity is unclear',
    form: { ...form, paper: 'unclear' },
    steps: [complete, { event: 'withdraw', by: 'applicant', data: {} }],
    ending: 'withdrawn',
  },
];

export default journeys;
