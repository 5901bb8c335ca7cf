import type { Journey } from '@amtsweg/procedure';
import { steps } from './steps.js';

const form = {
  organisation: 'Obst und Gemüse Demir',
  contact: 'Yusuf Demir',
  address: 'Engelbosteler Damm 60, 30167 Hannover',
  phone: '+49 511 555 0160',
  shop: 'Demir Frischemarkt',
  street: 'Engelbosteler Damm 60',
  front: 8,
  footway: 4,
  zone: 'district',
  objects: [
    { kind: 'goods', length: 6, depth: 1.1 },
    { kind: 'stand', length: 0.6, depth: 0.6 },
  ],
  start: '2026-02-01',
};
const measured = (rest: number) => ({ task: 'measuring', outcome: 'measured', data: { rest } }) as const;

const journeys: readonly Journey[] = [
  {
    title: 'the greengrocer pays year after year until the shop is sold',
    form,
    steps: [
      steps.complete,
      measured(2.3),
      { task: 'design', outcome: 'fits' },
      steps.grant({ provisions: [{ text: 'Kisten nachts einräumen.', reason: 'Reinigung.' }] }),
      steps.paid,
      steps.final,
      { clock: 'nextYear' },
      { task: 'debit', outcome: 'debited' },
      { task: 'yearPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { event: 'footwayRebuilt', by: 'clerk' },
      { task: 'remeasuring', outcome: 'fits' },
      { event: 'shopSold', by: 'applicant' },
      { task: 'clearance', outcome: 'clean' },
    ],
    ending: 'closed',
  },
  {
    title: 'after the rebuilding of the footway there is no room any more',
    form: { ...form, zone: 'centre' },
    steps: [
      steps.complete,
      measured(1.9),
      { task: 'design', outcome: 'fits' },
      steps.grant(),
      steps.paid,
      steps.final,
      { event: 'footwayRebuilt', by: 'authority' },
      { task: 'remeasuring', outcome: 'tooNarrow', data: { reason: 'Nach dem Radwegbau bleiben 1,20 m.' } },
      { clock: 'revocationHearingPeriod' },
      steps.revoke('§ 49 Abs. 2 Satz 1 Nr. 3 VwVfG', 'Der Gehweg ist schmaler geworden.'),
      { clock: 'revocationActionPeriod' },
      { task: 'clearance', outcome: 'clean' },
      { clock: 'nextYear' },
    ],
    ending: 'revoked',
  },
  {
    title: 'half a metre at the wall is free',
    form: { ...form, objects: [{ kind: 'goods', length: 4, depth: 0.5 }] },
    steps: [steps.complete],
    ending: 'notRequired',
  },
  {
    title: 'too little of the footway is left',
    form: { ...form, footway: 2.6 },
    steps: [
      steps.complete,
      measured(1.4),
      { task: 'design', outcome: 'deviates' },
      steps.refuse('§ 18 Abs. 1 NStrG, Barrierefreiheit', 'Es bleiben nur 1,40 m.'),
      steps.statement('Der Nachbar hat auch eine Auslage.'),
      steps.refuse('§ 18 Abs. 1 NStrG, Barrierefreiheit', 'Es bleiben nur 1,40 m.'),
      steps.refusalPaid,
      steps.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
