import type { Journey } from '@amtsweg/procedure';
import {
  complete,
  dealer,
  holder,
  insured,
  mandate,
  paid,
  plate,
  refusedForArrears,
  taxClear,
} from './vehicle-steps.js';

const vehicle = {
  ...mandate,
  vin: 'WB10A0304KZ123456',
  plate: 'H-ND 84',
  fromMonth: 4,
  toMonth: 10,
  suffix: 'none',
  inspectionDue: '2027-04-30',
  parking: 'Garage Sahlkamp 4, 30657 Hannover',
  wish: false,
  insuranceCode: 'S4I10AB',
};
const form = { ...holder, ...vehicle };
const stamped = { task: 'stamping', outcome: 'admitted', data: { oldPlatesCancelled: true } } as const;

export default [
  {
    title: 'a motorcycle is admitted from April to October',
    form,
    steps: [complete, insured, taxClear, plate, paid, stamped],
    ending: 'closed',
  },
  {
    title: 'a camper for the winter whose inspection ran out in summer is due in its first month',
    form: { ...dealer, ...vehicle, fromMonth: 11, toMonth: 3, inspectionDue: '2025-07-31' },
    steps: [complete, insured, taxClear, plate, paid, stamped],
    ending: 'closed',
  },
  {
    title: 'an inspection missed during the season is made up first',
    form: { ...form, inspectionDue: '2025-08-31' },
    steps: [
      complete,
      { task: 'inspection', outcome: 'madeUp', data: { inspectedOn: '{today}' } },
      insured,
      taxClear,
      plate,
      paid,
      stamped,
    ],
    ending: 'closed',
  },
  {
    title: 'tax debts bar the season plate too',
    form,
    steps: [complete, ...refusedForArrears],
    ending: 'rejected',
  },
  {
    title: 'the plates for the season are never brought to be stamped',
    form,
    steps: [
      complete,
      insured,
      taxClear,
      plate,
      paid,
      { clock: 'plateHold' },
      { task: 'platesOverdue', outcome: 'wait' },
      { clock: 'plateHold' },
      {
        task: 'platesOverdue',
        outcome: 'release',
        data: { reason: 'Nach zwei Erinnerungen nicht vorgelegt.' },
      },
    ],
    ending: 'discontinued',
  },
] satisfies readonly Journey[];
