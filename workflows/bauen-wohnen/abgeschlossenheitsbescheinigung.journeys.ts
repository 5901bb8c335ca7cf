import type { Journey } from '@amtsweg/procedure';
import { party, plot } from './sample.js';

const form = { ...party, ...plot, right: 'ownership', state: 'existing', flats: 5, otherRooms: 1, copies: 2 };
const complete = { task: 'formalCheck', outcome: 'complete' };
const closed = (unitsChecked: number) => ({
  task: 'plans',
  outcome: 'selfContained',
  data: { unitsChecked, planDate: '2025-11-20' },
});
const open = {
  task: 'plans',
  outcome: 'notSelfContained',
  data: { units: '4', reason: 'Zugang nur durch die Wohnung Nr. 3.' },
};
const sealed = [
  { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
  { task: 'sealing', outcome: 'sealed' },
];

const journeys: readonly Journey[] = [
  {
    title: 'six units are counted twice, certified and collected',
    form,
    steps: [
      complete,
      closed(5),
      closed(6),
      ...sealed,
      { event: 'collected', by: 'clerk', data: { collectedBy: 'Henrike Wiechmann' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a flat without an entrance of its own is not certified',
    form,
    steps: [
      complete,
      { task: 'plans', outcome: 'siteVisit' },
      { task: 'siteVisit', outcome: 'visited', data: { finding: 'Nr. 4 hat keinen eigenen Zugang.' } },
      open,
      { clock: 'hearingPeriod' },
      open,
    ],
    ending: 'rejected',
  },
  {
    title: 'plans that nobody collects are posted',
    form: { ...form, right: 'permanent' },
    steps: [complete, closed(6), ...sealed, { clock: 'pickUp' }],
    ending: 'closed',
  },
];

export default journeys;
