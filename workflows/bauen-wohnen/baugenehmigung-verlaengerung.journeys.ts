import type { Journey } from '@amtsweg/procedure';
import {
  agrees,
  askedTwice,
  fee,
  final,
  free,
  paid,
  party,
  plot,
  refusedFree,
  refusedForGood,
  signed,
} from './sample.js';

const form = {
  ...party,
  ...plot,
  decisionKind: 'permit',
  reference: '61.2-2023-0188',
  issuedOn: '2023-02-20',
  expiresOn: '2026-02-24',
  begun: false,
  wantedUntil: '2028-02-24',
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const changed = {
  task: 'lawCompare',
  outcome: 'changed',
  data: { change: 'Neuer Bebauungsplan seit 2025.' },
};
const granted = { task: 'decision', outcome: 'granted', data: { until: '2028-02-24' } };
const entered = { task: 'fileEntry', outcome: 'entered' };

const journeys: readonly Journey[] = [
  {
    title: 'a permit that nobody has used yet is extended by two years',
    form,
    steps: [complete, { task: 'lawCompare', outcome: 'unchanged' }, granted, free, signed, entered, final],
    ending: 'closed',
  },
  {
    title: 'the planners are asked because the plan has changed',
    form,
    steps: [
      ...askedTwice(complete, changed, agrees('planning')),
      changed,
      granted,
      fee,
      signed,
      entered,
      paid,
      final,
    ],
    ending: 'closed',
  },
  {
    title: 'an application after the end comes too late, and no draft can change that',
    form: { ...form, expiresOn: '2025-12-20', wantedUntil: '2027-12-20' },
    steps: [complete, { ...granted, data: { until: '2027-12-20' } }, ...refusedForGood],
    ending: 'rejected',
  },
  {
    title: 'an extension against the new plan is refused',
    form,
    steps: [complete, { task: 'lawCompare', outcome: 'unchanged' }, ...refusedFree],
    ending: 'rejected',
  },
];

export default journeys;
