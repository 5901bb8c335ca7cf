import type { Journey } from '@amtsweg/procedure';
import { complete, dealer, insured, paid, plate, taxClear } from './vehicle-steps.js';

const form = {
  ...dealer,
  vin: 'WVWZZZE1ZMP033221',
  currentPlate: 'H-AR 902',
  firstAdmission: '2021-09-10',
  category: 'M1',
  wish: false,
  insuranceCode: 'E1ID3XX',
  tax: 'exempt',
  exemption: '§ 3d KraftStG, reines Elektrofahrzeug',
};
const stamped = { task: 'stamping', outcome: 'admitted' } as const;

export default [
  {
    title: 'a battery car of a dealership gets its E',
    form: { ...form, fuelKey: '0004' },
    steps: [
      complete,
      { task: 'drive', outcome: 'read', data: { drive: 'battery' } },
      insured,
      taxClear,
      plate,
      paid,
      stamped,
    ],
    ending: 'closed',
  },
  {
    title: 'an early hybrid with 35 kilometres counts by the rule of its time',
    form: { ...form, firstAdmission: '2016-04-01' },
    steps: [
      complete,
      { task: 'drive', outcome: 'read', data: { drive: 'hybrid', co2: 62, range: 35 } },
      insured,
      taxClear,
      plate,
      paid,
      stamped,
    ],
    ending: 'closed',
  },
  {
    title: 'a heavy hybrid misses both figures and the law leaves no choice',
    form,
    steps: [
      complete,
      { task: 'drive', outcome: 'read', data: { drive: 'hybrid', co2: 71, range: 38 } },
      {
        event: 'statement',
        by: 'applicant',
        data: { statement: 'Im Alltag fahre ich fast nur elektrisch.' },
      },
      {
        task: 'reconsideration',
        outcome: 'refuse',
        data: { reason: 'Maßgeblich sind die Werte der Übereinstimmungsbescheinigung: 71 g CO2 und 38 km.' },
      },
      { clock: 'refusalLawsuitPeriod' },
    ],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
