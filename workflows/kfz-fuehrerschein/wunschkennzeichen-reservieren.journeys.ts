import type { Journey } from '@amtsweg/procedure';
import { complete, holder, paid } from './vehicle-steps.js';

const form = { ...holder, plate: 'H-ND 84', alternative: 'H-ND 23', type: 'car' };

export default [
  {
    title: 'a number is put aside and used at the admission',
    form,
    steps: [
      complete,
      { task: 'availability', outcome: 'free', data: { reserved: 'H-ND 84' } },
      paid,
      { event: 'used', by: 'clerk' },
    ],
    ending: 'closed',
  },
  {
    title: 'after ninety days the number is free again',
    form,
    steps: [
      complete,
      { task: 'availability', outcome: 'free', data: { reserved: 'H-ND 84' } },
      paid,
      { clock: 'reservation' },
    ],
    ending: 'lapsed',
  },
  {
    title: 'a forbidden combination is refused',
    form: { ...form, plate: 'H-SS 88' },
    steps: [
      complete,
      {
        task: 'availability',
        outcome: 'inadmissible',
        data: { reason: 'Die Buchstabenfolge SS wird nicht vergeben (gute Sitten).' },
      },
      { clock: 'refusalLawsuitPeriod' },
    ],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
