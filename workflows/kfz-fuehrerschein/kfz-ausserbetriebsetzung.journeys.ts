import type { Journey } from '@amtsweg/procedure';
import { complete, holder, paid } from './vehicle-steps.js';

export default [
  {
    title: 'an old car is taken out of service at the counter with proof of recycling',
    form: {
      ...holder,
      channel: 'counter',
      plate: 'H-QR 512',
      vin: 'WF0AXXGAJA5K00321',
      fate: 'recycled',
      recyclingNumber: 'VN 2026-118, Autoverwertung Misburg GmbH',
    },
    steps: [complete, { task: 'removal', outcome: 'removed' }, paid],
    ending: 'closed',
  },
  {
    title: 'a motorcycle is signed off online for the winter and its number kept until the year is over',
    form: {
      ...holder,
      channel: 'online',
      plate: 'H-MX 7',
      paperCode: 'kd82hf1',
      plateCodes: [{ code: 'x7q' }],
      fate: 'kept',
      keepNumber: true,
    },
    steps: [paid, { clock: 'reservationEnd' }],
    ending: 'closed',
  },
  {
    title: 'the applicant withdraws before the entry',
    form: {
      ...holder,
      channel: 'counter',
      plate: 'H-QR 512',
      vin: 'WF0AXXGAJA5K00321',
      fate: 'kept',
      keepNumber: false,
    },
    steps: [complete, { event: 'withdraw', by: 'applicant' }],
    ending: 'withdrawn',
  },
] satisfies readonly Journey[];
