import type { Journey } from '@amtsweg/procedure';
import { paid, taken } from './sample-steps.js';

const form = {
  name: 'Aylin Öztürk-Lindemann',
  birthDate: '1988-03-14',
  address: 'Limmerstraße 45, 30451 Hannover',
  paper: 'Verpflichtung gegenüber der Deutschen Rentenversicherung',
  receiver: 'authority',
  signatures: 1,
  signed: 'there',
  appointmentOn: '{today}',
};

const journeys: readonly Journey[] = [
  {
    title: 'a signature is made at the counter and sealed',
    form,
    steps: [
      taken,
      { task: 'witnessing', outcome: 'made' },
      paid,
      { task: 'sealing', outcome: 'sealed', data: { identifiedBy: 'document' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a disclaimer of an inheritance belongs to the notary',
    form: { ...form, paper: 'Ausschlagung der Erbschaft' },
    steps: [{ task: 'attendance', outcome: 'notary' }],
    ending: 'notary',
  },
  {
    title: 'an empty sheet is not certified',
    form: { ...form, paper: 'Blatt mit Unterschrift' },
    steps: [{ task: 'attendance', outcome: 'noText' }],
    ending: 'discontinued',
  },
];

export default journeys;
