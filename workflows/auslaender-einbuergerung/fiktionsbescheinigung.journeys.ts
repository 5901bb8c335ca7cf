import type { Journey } from '@amtsweg/procedure';
import { alien, paid, waived } from './steps.js';

const form = {
  ...alien,
  mainCase: '32.10-AE-2026-00118',
  appliedOn: '2026-01-08',
  before: 'title',
  currentUntil: '2026-01-31',
  employed: true,
  journey: true,
  feeFree: false,
};
const { currentUntil: _until, ...undated } = form;
const pending = { task: 'mainCase', outcome: 'pending' };
const printed = (validUntil: string) => ({
  task: 'printing',
  outcome: 'handedOver',
  data: { serial: 'F1234567', validUntil },
});
const decided = { event: 'titleDecided', by: 'clerk' as const, data: { granted: true } };

const journeys: readonly Journey[] = [
  {
    title: 'the continued title is certified twice before the card is there',
    form,
    steps: [
      pending,
      paid,
      printed('2026-04-30'),
      { clock: 'certificateEnd' },
      { task: 'renewal', outcome: 'again' },
      printed('2026-08-31'),
      decided,
      { task: 'handBack', outcome: 'returned' },
    ],
    ending: 'closed',
  },
  {
    title: 'ten days late because of a stay in hospital',
    form: { ...form, currentUntil: '2025-12-29', feeFree: true },
    steps: [
      pending,
      { task: 'lateness', outcome: 'ordered' },
      waived,
      printed('2026-04-30'),
      decided,
      { task: 'handBack', outcome: 'missing' },
    ],
    ending: 'closed',
  },
  {
    title: 'an American applies within his three months',
    form: { ...form, before: 'exempt', currentUntil: '2026-02-20' },
    steps: [pending, { event: 'withdraw', by: 'applicant', data: {} }],
    ending: 'withdrawn',
  },
  {
    title: 'a late application of somebody exempt suspends removal only',
    form: { ...form, before: 'exempt', currentUntil: '2026-01-02' },
    steps: [pending, paid, printed('2026-04-30'), decided, { task: 'handBack', outcome: 'returned' }],
    ending: 'closed',
  },
  {
    title: 'a Schengen visa gives no fiction',
    form: { ...undated, before: 'schengen' },
    steps: [pending],
    ending: 'rejected',
  },
  {
    title: 'neither does an unlawful entry',
    form: { ...undated, before: 'unlawful' },
    steps: [pending],
    ending: 'rejected',
  },
];

export default journeys;
