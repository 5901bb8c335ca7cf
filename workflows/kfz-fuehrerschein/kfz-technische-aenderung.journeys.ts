import type { Journey } from '@amtsweg/procedure';
import { complete, dealer, holder, paid } from './vehicle-steps.js';

const wheels = {
  ...holder,
  plate: 'H-ND 84',
  vin: 'WBA8E9G50GNU12345',
  changes: [{ subject: 'wheels', detail: 'Sonderräder 8,5 J x 19, Borbet', approval: 'KBA 51234' }],
  proof: 'acceptance',
  inspector: 'DEKRA Hannover-List, 118-26-0031',
  inspectedOn: '2026-01-09',
  dataChange: false,
};
const camper = {
  ...dealer,
  plate: 'H-AR 77',
  vin: 'ZFA25000002123456',
  changes: [
    { subject: 'body', detail: 'Ausbau zum Wohnmobil, vier Schlafplätze' },
    { subject: 'mass', detail: 'Auflastung auf 4 250 kg' },
  ],
  proof: 'opinion',
  inspector: 'TÜV NORD, 21-2026-0415',
  inspectedOn: '2026-01-07',
  dataChange: true,
};

export default [
  {
    title: 'accepted wheels are entered without any decision on the operating permit',
    form: wheels,
    steps: [
      complete,
      { task: 'comparison', outcome: 'covered' },
      paid,
      { task: 'entry', outcome: 'handed', data: { fields: '15.1, 15.2, 22' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a van becomes a motor caravan with a new operating permit, and the customs office learns of it',
    form: camper,
    steps: [
      complete,
      { task: 'assessment', outcome: 'conforms' },
      { task: 'newPermit', outcome: 'granted' },
      paid,
      { task: 'entry', outcome: 'handed', data: { fields: 'J, 4, F.1, S.1' } },
    ],
    ending: 'closed',
  },
  {
    title: 'an exhaust that is too loud gets no permit',
    form: {
      ...wheels,
      proof: 'opinion',
      changes: [{ subject: 'engine', detail: 'Sportauspuff ohne Genehmigung' }],
    },
    steps: [
      complete,
      {
        task: 'assessment',
        outcome: 'nonConforming',
        data: { reason: 'Das Standgeräusch liegt 9 dB(A) über dem zulässigen Wert (§ 49 StVZO).' },
      },
      { event: 'statement', by: 'applicant', data: { statement: 'Die Klappe lässt sich schließen.' } },
      {
        task: 'reconsideration',
        outcome: 'refuse',
        data: { reason: 'Auch mit geschlossener Klappe zu laut.' },
      },
      { clock: 'refusalLawsuitPeriod' },
    ],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
