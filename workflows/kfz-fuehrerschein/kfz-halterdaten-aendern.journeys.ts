import type { Journey } from '@amtsweg/procedure';
import { complete, dealer, holder, paid } from './vehicle-steps.js';

const vehicles = [{ plate: 'H-ND 84', vin: 'W0LPF6EC1FG123456' }];
const form = {
  ...holder,
  channel: 'online',
  change: 'address',
  changedOn: '2025-12-01',
  former: 'Podbielskistraße 11, 30163 Hannover',
  vehicles,
};
const matches = { task: 'comparison', outcome: 'matches' } as const;

export default [
  {
    title: 'after a move within the city the sticker comes by post',
    form,
    steps: [complete, matches, paid, { task: 'sticker', outcome: 'mailed' }],
    ending: 'closed',
  },
  {
    title: 'a married name needs part II from the bank, which sends it on the second request',
    form: {
      ...form,
      channel: 'counter',
      change: 'name',
      former: 'Nuray Aslan',
      partTwo: 'bank',
      bank: 'Autobank Braunschweig, Vertrag 7 118 204',
    },
    steps: [
      complete,
      matches,
      { clock: 'partTwoPeriod' },
      { task: 'partTwoOverdue', outcome: 'again' },
      { event: 'partTwoArrived', by: 'clerk', data: { pieces: 1 } },
      paid,
      { task: 'papers', outcome: 'changed' },
    ],
    ending: 'closed',
  },
  {
    title: 'a merged firm is another person and has to transfer its fleet',
    form: {
      ...dealer,
      channel: 'counter',
      change: 'company',
      changedOn: '2026-01-01',
      former: 'Autohaus Badenstedt KG',
      vehicles,
      partTwo: 'here',
    },
    steps: [
      complete,
      {
        task: 'comparison',
        outcome: 'otherHolder',
        data: { reason: 'Verschmelzung auf die GmbH: neue Halterin, Umschreibung nach § 15 Abs. 4 FZV.' },
      },
    ],
    ending: 'referred',
  },
] satisfies readonly Journey[];
