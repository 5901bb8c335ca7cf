import type { Journey } from '@amtsweg/procedure';
import { complete, holder, paid } from './vehicle-steps.js';

const form = {
  ...holder,
  plate: 'H-ND 84',
  vin: 'WAUZZZ8V5KA123456',
  standing: 'holder',
  cause: 'lost',
  since: '2026-01-08',
  account: 'Vermutlich beim Umzug mit dem Altpapier entsorgt.',
  inspectionDue: '2027-02-28',
};
const handed = {
  task: 'printing',
  outcome: 'handed',
  data: { number: 'ZB1-88104412', inspectionDue: '2027-02-28' },
} as const;

export default [
  {
    title: 'a first loss is declared and the paper printed the same day',
    form,
    steps: [complete, { task: 'registerCheck', outcome: 'holder', data: { repeated: false } }, paid, handed],
    ending: 'closed',
  },
  {
    title: 'the second loss in five years is sworn',
    form,
    steps: [
      complete,
      { task: 'registerCheck', outcome: 'holder', data: { repeated: true } },
      { task: 'affidavit', outcome: 'taken' },
      paid,
      handed,
    ],
    ending: 'closed',
  },
  {
    title: 'a buyer who has not transferred the car gets no paper of the seller',
    form: { ...form, standing: 'other' },
    steps: [
      complete,
      {
        task: 'registerCheck',
        outcome: 'notHolder',
        data: { reason: 'Eingetragen ist noch der Verkäufer; beantragen Sie die Umschreibung.' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
