import type { Journey } from '@amtsweg/procedure';
import { complete, holder, insured, paid, plate } from './vehicle-steps.js';

const form = {
  ...holder,
  channel: 'counter',
  movedOn: '2025-12-15',
  formerDistrict: 'Landkreis Peine',
  vin: 'WVWZZZAUZLP012345',
  formerPlate: 'PE-XK 71',
  inspectionDue: '2027-03-31',
  plates: 'keep',
  interchangeable: false,
  wish: false,
  insuranceCode: 'H7K2PE9',
};
const here = { task: 'residence', outcome: 'here' } as const;
const nothingOpen = { event: 'takenOver', by: 'authority', data: { measures: 'none' } } as const;

export default [
  {
    title: 'a family that moved from Peine keeps its plates and gets a new entry in Teil I',
    form,
    steps: [complete, here, nothingOpen, insured, paid, { task: 'papers', outcome: 'handed' }],
    ending: 'closed',
  },
  {
    title:
      'the former office is silent, the register suffices, and two vehicles get new interchangeable plates',
    form: { ...form, plates: 'new', interchangeable: true, secondVin: 'WVWZZZAUZLP054321' },
    steps: [
      complete,
      here,
      { clock: 'takeoverPeriod' },
      insured,
      plate,
      paid,
      { task: 'stamping', outcome: 'admitted' },
    ],
    ending: 'closed',
  },
  {
    title: 'a ban on use travels with the vehicle and bars the change',
    form,
    steps: [
      complete,
      here,
      {
        event: 'takenOver',
        by: 'authority',
        data: { measures: 'some', reference: '36.2-118/25, Untersagung' },
      },
      {
        task: 'openMeasures',
        outcome: 'banned',
        data: { reason: 'Der Betrieb ist seit 3. November untersagt.' },
      },
      { clock: 'hearingPeriod' },
      { task: 'reconsideration', outcome: 'refuse', data: { reason: 'Die Untersagung besteht fort.' } },
      { clock: 'refusalLawsuitPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'the flat lies in Laatzen, so the Region takes over',
    form,
    steps: [complete, { task: 'residence', outcome: 'elsewhere', data: { receiver: 'Region Hannover' } }],
    ending: 'transferred',
  },
] satisfies readonly Journey[];
