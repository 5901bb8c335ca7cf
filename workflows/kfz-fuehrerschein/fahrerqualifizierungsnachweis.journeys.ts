import type { Journey } from '@amtsweg/procedure';
import { applicant, cardMade, feePaid, refusedFor } from './licence-steps.js';

const form = {
  ...applicant,
  occasion: 'renewal',
  licenceNumber: 'J430A7CK311',
  classes: ['C'],
  licenceUntil: '2030-04-30',
  formerNumber: 'DE2021118204',
  thirdState: false,
  delivery: 'direct',
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const posted = { task: 'directDispatch', outcome: 'delivered', data: { deliveredOn: '{today}' } } as const;
const register = (basic: boolean, hours: number) =>
  ({ task: 'qualification', outcome: 'read', data: { basic, hours, completedOn: '2025-11-28' } }) as const;

export default [
  {
    title: 'five modules in the register renew the card for five years',
    form,
    steps: [complete, register(true, 35), feePaid, cardMade, posted],
    ending: 'closed',
  },
  {
    title: 'a stolen card is replaced for the rest of its time',
    form: { ...form, occasion: 'replacement', delivery: 'pickup' },
    steps: [
      complete,
      { task: 'formerCard', outcome: 'valid', data: { until: '2028-03-14' } },
      feePaid,
      cardMade,
      { task: 'cardHandover', outcome: 'handed', data: { formerCard: 'none' } },
    ],
    ending: 'closed',
  },
  {
    title: 'twenty-one hours are not thirty-five',
    form,
    steps: [complete, register(true, 21), ...refusedFor('Es fehlen 14 Stunden Weiterbildung.')],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
