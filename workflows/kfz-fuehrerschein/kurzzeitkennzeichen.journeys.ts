import type { Journey } from '@amtsweg/procedure';
import { complete, holder, paid } from './vehicle-steps.js';

const form = {
  ...holder,
  vin: 'VF1BB05CF31234567',
  make: 'Renault Clio',
  place: 'Hof des Verkäufers, Stader Landstraße 4, 30419 Hannover',
  competence: 'vehicle',
  trip: 'transfer',
  route: 'Hannover – Göttingen',
  inspected: true,
  from: '2026-01-13',
  insuranceCode: 'K0RZ4TG',
};

export default [
  {
    title: 'a transfer plate runs out after five days by itself',
    form,
    steps: [
      complete,
      { task: 'vehicleData', outcome: 'usable' },
      { task: 'assignment', outcome: 'assigned', data: { plate: 'H-04 271' } },
      paid,
      { task: 'stamping', outcome: 'handed' },
      { clock: 'validity' },
    ],
    ending: 'closed',
  },
  {
    title: 'whoever neither lives here nor has the vehicle here is sent away with a notice',
    form: { ...form, competence: 'neither' },
    steps: [
      complete,
      {
        task: 'vehicleData',
        outcome: 'notPossible',
        data: { reason: 'Weder Wohnsitz noch Standort des Fahrzeugs liegen in Hannover.' },
      },
      { clock: 'refusalLawsuitPeriod' },
    ],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
