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

const car = {
  ...mandate,
  channel: 'counter',
  vin: 'WVWZZZE12RP004711',
  conformity: 'coc',
  partTwo: true,
  insuranceCode: 'A7K9Q2X',
};

const form = { ...holder, ...car, wish: true, wishedPlate: 'H-ND 84' };

export default [
  {
    title: 'a new car is admitted at the counter once the wished plates are embossed and stamped',
    form,
    steps: [
      complete,
      { task: 'typeApproval', outcome: 'approved' },
      insured,
      taxClear,
      plate,
      paid,
      {
        task: 'stamping',
        outcome: 'admitted',
        data: { partTwo: 'AB123456', inspectionDue: '2029-01-31' },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'a dealer admits online, drives on the printout, and the lost letter is sent once more',
    form: { ...dealer, ...car, channel: 'online', securityCode: 'h7k2m9', wish: false },
    steps: [
      complete,
      { task: 'typeApproval', outcome: 'approved' },
      insured,
      taxClear,
      plate,
      paid,
      { task: 'mailing', outcome: 'mailed' },
      { event: 'postMissing', by: 'applicant' },
      { task: 'mailing', outcome: 'mailed' },
      { clock: 'immediateUse' },
    ],
    ending: 'closed',
  },
  {
    title: 'who owes car tax gets no plates',
    form,
    steps: [complete, { task: 'typeApproval', outcome: 'approved' }, ...refusedForArrears],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
