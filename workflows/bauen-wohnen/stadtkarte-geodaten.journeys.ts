import type { Journey } from '@amtsweg/procedure';
import { party } from './sample.js';

const form = {
  ...party,
  product: 'aerial',
  extent: 'Maschsee, 2 × 2 km',
  format: 'geotiff',
  year: 2023,
  use: 'print',
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const offer = (hours: number) => ({ task: 'offer', outcome: 'made', data: { tiles: 4, hours } });
const accept = { event: 'accept', by: 'applicant', data: { licence: true } } as const;

const journeys: readonly Journey[] = [
  {
    title: 'aerial photographs for a book are ordered, paid after a reminder and delivered twice',
    form,
    steps: [
      complete,
      offer(1),
      { event: 'changeOrder', by: 'applicant', data: { extent: 'Maschsee, 2 × 4 km' } },
      offer(1),
      accept,
      { clock: 'invoicePeriod' },
      { task: 'arrears', outcome: 'reminded' },
      { task: 'invoicePayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { task: 'production', outcome: 'download', data: { linkUntil: '2027-12-31' } },
      { event: 'defect', by: 'applicant', data: { defect: 'Eine Kachel ist leer.' } },
      { task: 'complaint', outcome: 'again' },
      { task: 'production', outcome: 'parcel' },
      { clock: 'complaintPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'nobody answers the offer',
    form,
    steps: [complete, offer(0), { clock: 'acceptancePeriod' }],
    ending: 'lapsed',
  },
  {
    title: 'open data needs no order',
    form: { ...party, product: 'openData', extent: 'Stadtbezirke', format: 'shape', use: 'web' },
    steps: [complete],
    ending: 'openData',
  },
  {
    title: 'a school gets ready-made sheets for nothing',
    form: {
      ...party,
      product: 'cityMap',
      extent: 'Blatt Mitte',
      format: 'paper',
      scale: 20000,
      use: 'school',
    },
    steps: [
      complete,
      offer(0),
      accept,
      { task: 'production', outcome: 'parcel' },
      { clock: 'complaintPeriod' },
    ],
    ending: 'closed',
  },
];

export default journeys;
