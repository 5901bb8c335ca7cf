import type { Journey } from '@amtsweg/procedure';
import { agrees, plot } from './sample.js';

const form = {
  notary: 'Dr. Falk Reinecke',
  notaryAddress: 'Georgstraße 20, 30159 Hannover',
  deed: '1182/2025',
  deedOn: '2025-12-15',
  ...plot,
  seller: 'Erbengemeinschaft Bode',
  buyer: 'Leine Wohnbau GmbH',
  relatives: false,
  condominium: false,
  contractEnclosed: true,
  price: 89000000,
};
const complete = { task: 'formalCheck', outcome: 'complete', data: { notifiedOn: '{today}' } };
const exists = { task: 'rightCheck', outcome: 'exists', data: { basis: 'preservation' } };
const pursued = [
  complete,
  exists,
  agrees('property'),
  { task: 'interest', outcome: 'pursue', data: { purpose: 'Bezahlbarer Wohnraum', funds: '61.522.01' } },
  { clock: 'hearingPeriod' },
];
const paid = { task: 'certificatePayment', outcome: 'paid', data: { receivedOn: '{today}' } };

const journeys: readonly Journey[] = [
  {
    title: 'for most sales there is no right and the notary gets the certificate',
    form,
    steps: [complete, { task: 'rightCheck', outcome: 'none' }, paid],
    ending: 'closed',
  },
  {
    title: 'a flat sold to the daughter is excluded by statute',
    form: { ...form, relatives: true },
    steps: [complete, paid],
    ending: 'closed',
  },
  {
    title: 'the committee resolves to buy',
    form,
    steps: [
      ...pursued,
      {
        task: 'resolution',
        outcome: 'exercise',
        data: {
          decidedOn: '{today}',
          price: 89000000,
          marketValue: false,
          reason: 'Erhalt preiswerten Wohnraums.',
        },
      },
      { clock: 'exerciseRemedyPeriod' },
    ],
    ending: 'exercised',
  },
  {
    title: 'the right is gone after three months, and the certificate is owed',
    form,
    steps: [...pursued, { clock: 'exercisePeriod' }, paid],
    ending: 'closed',
  },
];

export default journeys;
