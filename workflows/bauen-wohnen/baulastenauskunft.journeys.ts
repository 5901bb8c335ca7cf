import type { Journey } from '@amtsweg/procedure';
import { party, plot } from './sample.js';

const form = { ...party, ...plot, capacity: 'owner', copies: true };
const complete = { task: 'formalCheck', outcome: 'complete' };
const paid = { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } };
const curious = { ...form, capacity: 'other', interest: 'Ich möchte wissen, was der Nachbar vorhat.' };
const denied = { reason: 'Bloße Neugier genügt nicht.' };

const journeys: readonly Journey[] = [
  {
    title: 'an owner learns of an access burden on the plot',
    form,
    steps: [
      complete,
      { task: 'lookup', outcome: 'ambiguous' },
      { task: 'cadastre', outcome: 'clarified', data: { formerParcels: '112/3' } },
      {
        task: 'lookup',
        outcome: 'found',
        data: {
          entries: [
            { sheet: '4711', content: 'Zuwegung zugunsten Flurstück 112/8', enteredOn: '1987-05-11' },
          ],
        },
      },
      paid,
    ],
    ending: 'closed',
  },
  {
    title: 'a lender gets the certificate that nothing is entered',
    form: { ...form, capacity: 'bank', interest: 'Grundschuld für Baufinanzierung', copies: false },
    steps: [complete, { task: 'interest', outcome: 'shown' }, { task: 'lookup', outcome: 'none' }, paid],
    ending: 'closed',
  },
  {
    title: 'curiosity is no legitimate interest',
    form: curious,
    steps: [
      complete,
      { task: 'interest', outcome: 'notShown', data: denied },
      { clock: 'hearingPeriod' },
      { task: 'reconsider', outcome: 'notShown', data: denied },
      { clock: 'refusalRemedyPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
