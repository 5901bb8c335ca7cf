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
  channel: 'counter',
  vin: 'TMBJG7NE4F0123456',
  formerPlate: 'HI-KL 318',
  formerHolder: 'Uwe Cordes',
  formerAddress: 'Am Kanal 3, 31137 Hildesheim',
  acquiredOn: '2026-01-09',
  inspectionDue: '2027-05-31',
  plates: 'new',
  wish: false,
  insuranceCode: 'B2M4TT1',
};

export default [
  {
    title: 'a used car from Hildesheim gets a number of the city',
    form,
    steps: [
      complete,
      { task: 'ownership', outcome: 'clear' },
      insured,
      taxClear,
      plate,
      paid,
      { task: 'stamping', outcome: 'admitted', data: { oldPlates: 'cancelled' } },
    ],
    ending: 'closed',
  },
  {
    title: 'the seller objects, the buyer proves payment, and the old number stays',
    form: { ...form, plates: 'keep' },
    steps: [
      complete,
      { task: 'ownership', outcome: 'claim' },
      { event: 'dispositionProven', by: 'applicant', data: { proof: 'Quittung und Freigabe der Bank' } },
      insured,
      taxClear,
      paid,
      { task: 'papers', outcome: 'handed' },
    ],
    ending: 'closed',
  },
  {
    title: 'old tax debts stop the buyer',
    form,
    steps: [complete, { task: 'ownership', outcome: 'clear' }, ...refusedForArrears],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
