import type { Journey } from '@amtsweg/procedure';
import {
  complete,
  holder,
  insured,
  mandate,
  paid,
  plate,
  refusedForArrears,
  taxClear,
} from './vehicle-steps.js';

const form = {
  ...holder,
  ...mandate,
  channel: 'online',
  vin: 'ZDMH100AAKB012345',
  formerPlate: 'H-ND 84',
  outOfServiceOn: '2025-11-03',
  reserved: true,
  inspectionDue: '2027-03-31',
  insuranceCode: 'M0T0RR1',
};

export default [
  {
    title: 'a motorcycle is back on its reserved number in spring, online',
    form,
    steps: [
      complete,
      { task: 'vehicleData', outcome: 'known' },
      insured,
      taxClear,
      plate,
      paid,
      { task: 'mailing', outcome: 'mailed' },
      { clock: 'immediateUse' },
    ],
    ending: 'closed',
  },
  {
    title: 'after nine years in a barn the data are established anew',
    form: { ...form, channel: 'counter', outOfServiceOn: '2016-10-01', reserved: false },
    steps: [
      complete,
      { task: 'expertData', outcome: 'entered' },
      insured,
      taxClear,
      plate,
      paid,
      { task: 'stamping', outcome: 'admitted', data: { formerNumber: false } },
    ],
    ending: 'closed',
  },
  {
    title: 'arrears of tax stand in the way',
    form: { ...form, channel: 'counter' },
    steps: [complete, { task: 'vehicleData', outcome: 'known' }, ...refusedForArrears],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
