import type { Journey } from '@amtsweg/procedure';
import { applicant, complete, fiction, handedOver, refused } from './steps.js';

const form = {
  ...applicant,
  degree: 'M. Sc. Informatik, Technische Universität Istanbul',
  employer: 'Leine Software GmbH',
  job: 'Softwareentwicklerin (ISCO 2512)',
  salary: 6400000,
  salaryGround: 'general',
  contractFrom: '2026-02-01',
};
const adequate = { task: 'degree', outcome: 'adequate' };
const grant = { task: 'decision', outcome: 'grant', data: { validUntil: '2030-01-31' } };
const change = (employedSince: string, salary: number) => ({
  event: 'jobChange',
  by: 'applicant' as const,
  data: { employer: 'Deister Data AG', salary, employedSince },
});

const journeys: readonly Journey[] = [
  {
    title:
      'above the general threshold nobody is asked, and a change in the first year is suspended for thirty days',
    form,
    steps: [
      complete,
      fiction,
      adequate,
      grant,
      ...handedOver,
      change('2026-01-02', 6600000),
      { clock: 'changePeriod' },
      change('2024-01-02', 6600000),
      { clock: 'titleExpiry' },
    ],
    ending: 'closed',
  },
  {
    title: 'a graduate at the reduced threshold needs the Bundesagentur',
    form: { ...form, salary: 4650000, salaryGround: 'graduate', graduatedOn: '2025-07-15' },
    steps: [
      complete,
      adequate,
      { event: 'agencyOpinion', by: 'authority', data: { result: 'consents' } },
      grant,
      ...handedOver,
      change('2024-01-02', 4000000),
      { task: 'lapsing', outcome: 'stands' },
      { clock: 'titleExpiry' },
    ],
    ending: 'closed',
  },
  {
    title: 'a salary below every threshold is heard and refused',
    form: { ...form, salary: 3900000, currentStatus: 'exempt', currentUntil: '2026-01-05' },
    steps: [complete, ...refused('Die Gehaltsgrenze ist nicht erreicht.')],
    ending: 'rejected',
  },
];

export default journeys;
