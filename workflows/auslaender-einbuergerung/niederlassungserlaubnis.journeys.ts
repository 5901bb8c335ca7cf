import type { Journey } from '@amtsweg/procedure';
import { applicant, cleared, complete, handedOver, refused } from './steps.js';

const form = {
  ...applicant,
  track: 'general',
  since: '2020-03-01',
  pensionMonths: 64,
  income: 280000,
  household: 2,
  area: 61,
  rent: 82000,
  language: 'B1',
  test: true,
  hardship: false,
  openCase: false,
};
const secured = { task: 'selfSupport', outcome: 'secured' };
const grant = { task: 'decision', outcome: 'grant', data: {} };

const journeys: readonly Journey[] = [
  {
    title: 'after five years and a clean inquiry the title is given without an end; the card lasts ten years',
    form,
    steps: [complete, secured, cleared, grant, ...handedOver, { clock: 'titleExpiry' }],
    ending: 'closed',
  },
  {
    title: 'an open criminal case suspends the decision until it is over',
    form: { ...form, openCase: true, pensionMonths: 40 },
    steps: [
      complete,
      { event: 'pensionOpinion', by: 'authority', data: { result: 'agrees' } },
      cleared,
      secured,
      { clock: 'criminalReview' },
      { task: 'criminalCheck', outcome: 'pending' },
      { event: 'criminalOutcome', by: 'authority', data: { result: 'Eingestellt nach § 170 Abs. 2 StPO' } },
      grant,
      ...handedOver,
      { clock: 'titleExpiry' },
    ],
    ending: 'closed',
  },
  {
    title: 'whoever applies too early is told the day and refused',
    form: { ...form, since: '2023-03-01', currentStatus: 'exempt', currentUntil: '2026-01-05' },
    steps: [complete, ...refused('Die Zeiten sind nicht erreicht.')],
    ending: 'rejected',
  },
  {
    title: 'findings of the security authorities stand against the title',
    form: { ...form, hardship: true },
    steps: [
      complete,
      { event: 'securityAnswer', by: 'authority', data: { result: 'findings', summary: 'Verschlusssache' } },
      {
        task: 'securityAssessment',
        outcome: 'concerns',
        data: { reason: 'Unterstützung einer verbotenen Vereinigung.' },
      },
      secured,
      { task: 'hardship', outcome: 'waived' },
      ...refused('§ 5 Abs. 4 AufenthG.'),
    ],
    ending: 'rejected',
  },
];

export default journeys;
