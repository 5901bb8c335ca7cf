import type { Journey } from '@amtsweg/procedure';
import { complete, holder, insured, mandate, paid, plate, taxClear } from './vehicle-steps.js';

const form = {
  ...holder,
  ...mandate,
  vin: '1FA6P8CF0K5100233',
  originState: 'USA',
  foreignPlate: 'TX 8KD221',
  firstAdmission: '2019-05-02',
  euApproval: false,
  customs: 'clearance',
  insuranceCode: 'U5A0MU1',
  wish: false,
};

export default [
  {
    title: 'an American car is approved individually, admitted, and its title destroyed after six months',
    form,
    steps: [
      complete,
      { task: 'customs', outcome: 'cleared' },
      { task: 'identity', outcome: 'identical' },
      { task: 'individualApproval', outcome: 'approved' },
      insured,
      taxClear,
      plate,
      paid,
      { task: 'stamping', outcome: 'admitted', data: { foreignPapers: 'withdrawn' } },
      { clock: 'keeping' },
      { task: 'destruction', outcome: 'destroyed' },
    ],
    ending: 'closed',
  },
  {
    title: 'a number that was ground off is no basis for plates',
    form: { ...form, euApproval: true, originState: 'Schweiz' },
    steps: [
      complete,
      { task: 'customs', outcome: 'cleared' },
      {
        task: 'identity',
        outcome: 'tampered',
        data: { reason: 'Die Identifizierungsnummer ist überschliffen und neu eingeschlagen.' },
      },
      { clock: 'hearingPeriod' },
      { task: 'reconsideration', outcome: 'refuse', data: { reason: 'Identität nicht feststellbar.' } },
      { clock: 'refusalLawsuitPeriod' },
    ],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
