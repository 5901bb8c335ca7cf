import type { Journey } from '@amtsweg/procedure';
import { complete, dealer, holder, paid, plate } from './vehicle-steps.js';

const event = {
  vin: 'WF0FXXGCHFJK12345',
  plate: 'H-ZT 4410',
  cause: 'stolen',
  which: ['front', 'rear'],
  noticedOn: '2026-01-11',
  place: 'Parkplatz Maschsee Nordufer',
  policeReference: '2026 00 041 877',
  next: 'newPlates',
  wish: false,
};
const { policeReference: _reference, ...noReport } = event;
const form = { ...holder, ...event };
const lost = { ...holder, ...noReport, cause: 'lost', which: ['rear'] };
const stamped = (remaining: string) =>
  ({ task: 'stamping', outcome: 'admitted', data: { remaining } }) as const;

export default [
  {
    title: 'stolen plates are wanted and the car gets another number',
    form,
    steps: [complete, plate, paid, stamped('none')],
    ending: 'closed',
  },
  {
    title: 'a dented plate is stamped again under the same number',
    form: { ...dealer, ...noReport, cause: 'damaged', which: ['front'] },
    steps: [complete, paid, stamped('withdrawn')],
    ending: 'closed',
  },
  {
    title: 'a lost plate lies in the carwash after all, and the search is recalled',
    form: lost,
    steps: [
      complete,
      { task: 'affidavit', outcome: 'credible' },
      { event: 'found', by: 'applicant', data: { where: 'Waschstraße Vahrenheide' } },
    ],
    ending: 'foundAgain',
  },
  {
    title: 'an old van without its plate is taken off the road on oath',
    form: { ...lost, next: 'outOfUse' },
    steps: [complete, { task: 'affidavit', outcome: 'sworn' }, paid, { task: 'takingOut', outcome: 'done' }],
    ending: 'outOfUse',
  },
] satisfies readonly Journey[];
