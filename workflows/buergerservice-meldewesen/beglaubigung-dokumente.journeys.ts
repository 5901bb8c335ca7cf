import type { Journey } from '@amtsweg/procedure';
import { paid, taken } from './sample-steps.js';

const form = {
  name: 'Aylin Öztürk-Lindemann',
  address: 'Limmerstraße 45, 30451 Hannover',
  papers: [{ title: 'Abiturzeugnis', pages: 4, copies: 3 }],
  use: 'issued',
  appointmentOn: '{today}',
};

const journeys: readonly Journey[] = [
  {
    title: 'three copies of a school report are certified',
    form,
    steps: [
      taken,
      { task: 'comparison', outcome: 'agrees', data: { certified: 3 } },
      paid,
      { task: 'sealing', outcome: 'sealed' },
    ],
    ending: 'closed',
  },
  {
    title: 'a copy for the pension office is free of charge',
    form: { ...form, use: 'wanted', authority: 'Deutsche Rentenversicherung', socialPurpose: true },
    steps: [
      taken,
      { task: 'comparison', outcome: 'agrees', data: { certified: 1 } },
      { task: 'exemption', outcome: 'exempt', data: { ground: 'Rentenantrag' } },
      { task: 'sealing', outcome: 'sealed' },
    ],
    ending: 'closed',
  },
  {
    title: 'a private contract for a private buyer is not certified',
    form: { ...form, papers: [{ title: 'Kaufvertrag', pages: 2, copies: 1 }], use: 'private' },
    steps: [taken, { clock: 'refusalActionPeriod' }],
    ending: 'rejected',
  },
  {
    title: 'a report with an erasure is refused',
    form,
    steps: [
      taken,
      { task: 'comparison', outcome: 'altered', data: { reason: 'Die Note in Mathematik ist radiert.' } },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
