import type { Journey } from '@amtsweg/procedure';
import {
  complete,
  holder,
  insured,
  mandate,
  paid,
  plate,
  refusedForArrears,
  taxClear,
} from './vehicle-steps.js';

const form = {
  ...holder,
  ...mandate,
  vin: '1182345678',
  make: 'VW 1302, Baujahr 1971',
  firstAdmission: '1971-06-14',
  currentPlate: 'H-KF 713',
  season: false,
  wish: true,
  wishedPlate: 'H-KF 71H',
  insuranceCode: 'K13O2LD',
  expert: 'TÜV NORD Mobilität, Station Hannover-Döhren',
  opinionNumber: '23-2025-7711',
  opinionOn: '2025-11-20',
};

export default [
  {
    title: 'a Beetle of 1971 becomes an oldtimer on the expert opinion',
    form,
    steps: [
      complete,
      { task: 'opinion', outcome: 'conclusive' },
      insured,
      taxClear,
      plate,
      paid,
      { task: 'stamping', outcome: 'admitted', data: { oldPlates: 'cancelled' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a coupé with the engine of a later model fails the viewing',
    form: { ...form, make: 'Opel Manta A, Baujahr 1974', firstAdmission: '1974-03-01' },
    steps: [
      complete,
      { task: 'opinion', outcome: 'doubtful', data: { doubt: 'Motorkennbuchstabe eines Baujahrs 1994' } },
      {
        task: 'viewing',
        outcome: 'notOriginal',
        data: { reason: 'Motor und Fahrwerk stammen von 1994 und sind kein zeitgenössischer Umbau.' },
      },
      { event: 'statement', by: 'applicant', data: { statement: 'Der Umbau war damals üblich.' } },
      {
        task: 'reconsideration',
        outcome: 'refuse',
        data: { reason: 'Der Umbau erfolgte mehr als zehn Jahre nach der Erstzulassung.' },
      },
      { clock: 'refusalLawsuitPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'even the flat tax is not granted to a debtor',
    form,
    steps: [complete, { task: 'opinion', outcome: 'conclusive' }, ...refusedForArrears],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
