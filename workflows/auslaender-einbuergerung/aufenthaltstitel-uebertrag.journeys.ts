import type { Journey } from '@amtsweg/procedure';
import { alien, captured, chipMade, complete, paid, twiceRefused } from './steps.js';

const form = {
  ...alien,
  titleKind: 'Niederlassungserlaubnis',
  ground: 'passport',
  passportNumber: 'K0999123',
  passportUntil: '2035-11-30',
  monthsAbroad: 1,
};
const grant = { task: 'decision', outcome: 'grant' };

const journeys: readonly Journey[] = [
  {
    title: 'a stolen card is blocked, replaced and found again in a tram',
    form: { ...form, ground: 'stolen', missingSince: '2026-01-10', policeReference: '20260110-4711' },
    steps: [
      complete,
      grant,
      captured,
      paid,
      ...chipMade,
      { event: 'found', by: 'authority', data: { on: '{today}' } },
      { task: 'destruction', outcome: 'destroyed' },
    ],
    ending: 'closed',
  },
  {
    title: 'the chip was faulty from the start and nothing is paid',
    form: { ...form, ground: 'defect' },
    steps: [complete, { task: 'defect', outcome: 'maker' }, grant, captured, ...chipMade],
    ending: 'closed',
  },
  {
    title: 'nine months abroad have ended the title',
    form: { ...form, monthsAbroad: 9 },
    steps: [
      complete,
      { task: 'lapse', outcome: 'lapsed' },
      ...twiceRefused('§ 51 Abs. 1 Nr. 6 und 7 AufenthG', 'Ausreise zu einem nicht vorübergehenden Grund.'),
    ],
    ending: 'rejected',
  },
];

export default journeys;
