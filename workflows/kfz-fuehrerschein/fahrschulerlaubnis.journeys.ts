import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { applicant, feePaid, refusedFor } from './licence-steps.js';

const form = {
  ...applicant,
  holderType: 'person',
  instructorNumber: 'FL-H 2014/077',
  instructorSince: '2015-04-01',
  courseHours: 72,
  premises: 'Limmerstraße 88, 30451 Hannover',
  area: 42,
  classes: ['A', 'BE'],
  vehicles: [{ plate: 'H-FS 101', class: 'B', pedals: true }],
  opensOn: '2026-05-01',
};
const qualified: JourneyStep = { task: 'leadership', outcome: 'qualified' };
const seen: JourneyStep = { task: 'premises', outcome: 'suitable', data: { area: 41, pupils: 20 } };
const permitted: readonly JourneyStep[] = [
  { task: 'formalCheck', outcome: 'complete' },
  qualified,
  seen,
  { task: 'decision', outcome: 'grant', data: { conditions: 'keine' } },
  feePaid,
];
const settled: JourneyStep = { task: 'closing', outcome: 'settled' };

export default [
  {
    title: 'a school in Linden passes its supervision, moves and closes after the death of its owner',
    form,
    steps: [
      ...permitted,
      { clock: 'dutyPeriod' },
      { task: 'duty', outcome: 'fulfilled' },
      { event: 'moved', by: 'applicant', data: { address: 'Fössestraße 20, 30451 Hannover' } },
      { task: 'newPremises', outcome: 'entered' },
      { event: 'holderDied', by: 'clerk', data: { successors: 'Ehefrau mit verantwortlicher Leitung' } },
      { clock: 'successionPeriod' },
      settled,
    ],
    ending: 'closed',
  },
  {
    title: 'a company with a branch teaches without records and is revoked',
    form: {
      ...form,
      holderType: 'company',
      companyName: 'Fahrwerk Nord GmbH',
      representatives: [{ name: 'Jelena Marković, 03.02.1986' }],
      branches: [{ address: 'Vahrenwalder Straße 200, 30165 Hannover' }],
    },
    steps: [
      ...permitted,
      { clock: 'dutyPeriod' },
      { task: 'duty', outcome: 'grace' },
      { clock: 'gracePeriod' },
      { task: 'duty', outcome: 'revoke', data: { reason: 'Tagesnachweise fehlen für zwei Jahre.' } },
      {
        event: 'revocationStatement',
        by: 'applicant',
        data: { statement: 'Das Programm wurde umgestellt.' },
      },
      {
        task: 'revocation',
        outcome: 'revoke',
        data: { ground: '§ 33 Abs. 3 FahrlG', reason: 'Aufzeichnungspflichten beharrlich verletzt.' },
      },
      { clock: 'revocationActionPeriod' },
      settled,
    ],
    ending: 'closed',
  },
  {
    title: 'a cellar without daylight is no classroom',
    form: { ...form, area: 18 },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      qualified,
      {
        task: 'premises',
        outcome: 'unsuitable',
        data: { reason: 'Kellerraum mit 18 Quadratmetern ohne Tageslicht und Lüftung.' },
      },
      ...refusedFor('Ein anderer Raum wurde nicht benannt.'),
    ],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
