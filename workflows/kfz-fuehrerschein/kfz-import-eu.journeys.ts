import type { Journey } from '@amtsweg/procedure';
import { complete, dealer, holder, insured, mandate, paid, plate, taxClear } from './vehicle-steps.js';

const vehicle = {
  ...mandate,
  vin: 'VF1RFB00X61234567',
  originState: 'FR',
  foreignPlate: 'FX-318-KL',
  partTwo: true,
  coc: true,
  firstAdmission: '2021-03-17',
  acquiredOn: '2026-01-05',
  mileage: 61400,
  seller: 'Garage du Rhin, 68000 Colmar, FR 12 345678901',
  foreignInspectionUntil: '2027-03-17',
  insuranceCode: 'F4RCL10',
  wish: false,
};
const form = { ...holder, ...vehicle };
const agrees = { task: 'originRecord', outcome: 'consistent' } as const;
const stamped = (foreignPapers: string) =>
  ({ task: 'stamping', outcome: 'admitted', data: { foreignPapers } }) as const;

export default [
  {
    title: 'a French car with a running inspection is admitted and France gets its card back',
    form,
    steps: [
      complete,
      agrees,
      insured,
      taxClear,
      plate,
      paid,
      stamped('withdrawn'),
      { event: 'foreignDemand', by: 'authority' },
    ],
    ending: 'closed',
  },
  {
    title: 'a nearly new demonstrator without part II waits for Denmark and is reported for VAT',
    form: {
      ...dealer,
      ...vehicle,
      originState: 'DK',
      partTwo: false,
      firstAdmission: '2025-11-20',
      mileage: 4200,
    },
    steps: [
      complete,
      agrees,
      { event: 'originConfirmed', by: 'authority', data: { result: 'confirmed' } },
      insured,
      taxClear,
      plate,
      paid,
      stamped('none'),
    ],
    ending: 'closed',
  },
  {
    title: 'Poland does not confirm, and nobody shows that he may dispose of the car',
    form: { ...form, originState: 'PL', partTwo: false },
    steps: [
      complete,
      agrees,
      { clock: 'confirmationPeriod' },
      { task: 'disposal', outcome: 'again' },
      { event: 'originConfirmed', by: 'clerk', data: { result: 'denied' } },
      {
        task: 'disposal',
        outcome: 'unproven',
        data: { reason: 'Die polnische Behörde hat die Verfügungsberechtigung nicht bestätigt.' },
      },
      { clock: 'hearingPeriod' },
      { task: 'reconsideration', outcome: 'refuse', data: { reason: 'Teil II fehlt weiterhin.' } },
      { clock: 'refusalLawsuitPeriod' },
    ],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
