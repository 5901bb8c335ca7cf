import type { Journey } from '@amtsweg/procedure';
import { complete, dealer, insured, mandate, paid, plate, taxClear } from './vehicle-steps.js';

const form = {
  ...dealer,
  ...mandate,
  vin: 'WBA31AG0X0CV77001',
  model: 'BMW 118, 7K11',
  day: '2026-01-15',
  insuranceCode: 'T4G3SZ1',
};

export default [
  {
    title: 'a dealer car is admitted for one day and out of service at midnight',
    form,
    steps: [
      complete,
      { task: 'newness', outcome: 'neverAdmitted' },
      insured,
      taxClear,
      plate,
      paid,
      { task: 'partOne', outcome: 'made' },
      { clock: 'endOfDay' },
    ],
    ending: 'closed',
  },
  {
    title: 'a car admitted before in France gets no day admission',
    form,
    steps: [
      complete,
      {
        task: 'newness',
        outcome: 'used',
        data: { reason: 'Das Fahrzeug war nach EUCARIS in Frankreich zugelassen.' },
      },
      { event: 'statement', by: 'applicant', data: { statement: 'Das war uns nicht bekannt.' } },
      { task: 'reconsideration', outcome: 'refuse', data: { reason: 'Keine Erstzulassung.' } },
      { clock: 'refusalLawsuitPeriod' },
    ],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
