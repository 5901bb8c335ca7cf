import type { Journey } from '@amtsweg/procedure';
import { paid, person, taken } from './sample-steps.js';

const form = {
  ...person,
  motherBirthName: 'Öztürk',
  address: 'Limmerstraße 45, 30451 Hannover',
  ground: 'care',
  requiredBy: 'TSV Linden 1890 e. V.',
  volunteer: true,
  kind: 'private',
  appointmentOn: '{today}',
};

const journeys: readonly Journey[] = [
  {
    title: 'a volunteer trainer of a youth team pays nothing',
    form,
    steps: [
      taken,
      { task: 'demand', outcome: 'confirms' },
      { task: 'exemption', outcome: 'exempt', data: { ground: 'Ehrenamt, Bestätigung des Vereins' } },
      { event: 'recordAnswer', by: 'authority', data: { result: 'sent' } },
    ],
    ending: 'closed',
  },
  {
    title: 'an educator pays and the demand has to be completed first',
    form: { ...form, ground: 'statute', volunteer: false, requiredBy: 'Kita Sonnenweg' },
    steps: [
      taken,
      {
        task: 'demand',
        outcome: 'insufficient',
        data: { missing: [{ item: 'Bestätigung nach § 30a Abs. 2 BZRG' }] },
      },
      { task: 'insufficient', outcome: 'supplied' },
      { task: 'demand', outcome: 'confirms' },
      paid,
      { event: 'recordAnswer', by: 'authority', data: { result: 'sent' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a landlord cannot demand an extended certificate',
    form: { ...form, ground: 'contact', requiredBy: 'Privater Vermieter', volunteer: false },
    steps: [taken, { task: 'demand', outcome: 'ordinary' }],
    ending: 'discontinued',
  },
];

export default journeys;
