import type { Journey } from '@amtsweg/procedure';
import { complete, holder, paid } from './vehicle-steps.js';

const form = {
  ...holder,
  destination: 'Georgien',
  from: '2026-01-12',
  until: '2026-02-10',
  insurance: 'Interrisk, AK 118 204',
  residentAbroad: false,
  vin: 'WDB2030461F123456',
  admitted: true,
  currentPlate: 'H-ND 84',
  inspectionDue: '2026-09-30',
};
const presented = { task: 'presentation', outcome: 'identical' } as const;
const assigned = { task: 'assignment', outcome: 'assigned', data: { plate: 'H-218K' } } as const;
const { currentPlate: _plate, ...notAdmitted } = { ...form, admitted: false };

export default [
  {
    title: 'a sold car leaves for Georgia and the plate runs out',
    form,
    steps: [
      complete,
      presented,
      { task: 'advanceTax', outcome: 'paid' },
      assigned,
      paid,
      { task: 'deregistration', outcome: 'done' },
      { task: 'stamping', outcome: 'handed' },
      { clock: 'validity' },
    ],
    ending: 'closed',
  },
  {
    title: 'a buyer from Albania with an agent in Linden is admitted at home before the day',
    form: {
      ...notAdmitted,
      destination: 'Albanien',
      residentAbroad: true,
      recipient: 'Arben Hoxha, Limmerstraße 40, 30451 Hannover',
    },
    steps: [
      complete,
      presented,
      { task: 'advanceTax', outcome: 'paid' },
      assigned,
      paid,
      { task: 'stamping', outcome: 'handed' },
      { event: 'admittedAbroad', by: 'authority', data: { state: 'Albanien, AB 203 CD' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a changed number keeps the car here',
    form,
    steps: [
      complete,
      {
        task: 'presentation',
        outcome: 'tampered',
        data: { reason: 'Das Typschild gehört zu einem anderen Fahrzeug.' },
      },
      { clock: 'hearingPeriod' },
      {
        task: 'reconsideration',
        outcome: 'refuse',
        data: { reason: 'Die Identität ist nicht feststellbar.' },
      },
      { clock: 'refusalLawsuitPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a buyer who never pays is given time once and then forgotten',
    form,
    steps: [
      complete,
      presented,
      { task: 'advanceTax', outcome: 'paid' },
      assigned,
      { clock: 'paymentPeriod' },
      { task: 'paymentOverdue', outcome: 'extend' },
      { clock: 'paymentPeriod' },
      {
        task: 'paymentOverdue',
        outcome: 'discontinue',
        data: { reason: 'Auch in der Nachfrist keine Zahlung.' },
      },
    ],
    ending: 'discontinued',
  },
] satisfies readonly Journey[];
