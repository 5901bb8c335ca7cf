import type { Journey } from '@amtsweg/procedure';
import { applicant, feePaid } from './licence-steps.js';

const form = {
  ...applicant,
  licence: 'card',
  licenceNumber: 'J43001QW872',
  validUntil: '2027-06-30',
  destination: 'Kanada',
  convention: '1968',
};

export default [
  {
    title: 'a booklet ends with the card licence it belongs to',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'licenceCheck', outcome: 'valid', data: { classes: 'B, BE' } },
      feePaid,
      { task: 'handover', outcome: 'handed' },
    ],
    ending: 'closed',
  },
  {
    title: 'a grey licence must be exchanged first',
    form: {
      ...applicant,
      licence: 'paper',
      licenceNumber: 'K 18834/70',
      destination: 'USA',
      convention: '1968',
    },
    steps: [{ task: 'formalCheck', outcome: 'complete' }],
    ending: 'exchangeFirst',
  },
  {
    title: 'during a driving ban no booklet is issued',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      {
        task: 'licenceCheck',
        outcome: 'notValid',
        data: { reason: 'Fahrverbot bis zum 28. Februar 2026 (Fahreignungsregister).' },
      },
      { clock: 'refusalLawsuitPeriod' },
    ],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
