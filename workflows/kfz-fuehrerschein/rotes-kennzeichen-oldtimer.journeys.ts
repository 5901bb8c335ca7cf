import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { complete, holder, paid } from './vehicle-steps.js';

const form = {
  ...holder,
  vehicles: [
    { vehicle: 'Borgward Isabella, 1957, FN 4711', firstAdmission: '1957-05-01' },
    { vehicle: 'Hanomag R 12, 1954, FN 22133', firstAdmission: '1954-08-15' },
  ],
  storage: 'Scheune Bemerode, Hinter dem Dorfe 3',
  purpose: 'Treffen am Maschsee, Ausfahrten des Hanomag-Clubs',
  insuranceCode: 'O7LDT07',
  iban: 'DE02120300000000202051',
};
const inUse: readonly JourneyStep[] = [
  complete,
  { task: 'collection', outcome: 'recognised' },
  {
    task: 'discretion',
    outcome: 'assign',
    data: { until: '2028-12-31', grounds: 'Erste Zuteilung, Überprüfung nach drei Jahren.' },
  },
  paid,
  { task: 'handover', outcome: 'handed', data: { plate: 'H-07118' } },
];

export default [
  {
    title: 'a collection of two grows to three and the term runs out',
    form,
    steps: [
      ...inUse,
      {
        event: 'vehicleAdded',
        by: 'applicant',
        data: {
          vehicle: 'Goliath GP 700, 1951',
          firstAdmission: '1951-04-01',
          opinion: '23-2026-118 vom 20.02.2026',
        },
      },
      { task: 'vehicleEntry', outcome: 'entered' },
      { clock: 'validity' },
      { task: 'surrender', outcome: 'returned' },
    ],
    ending: 'closed',
  },
  {
    title: 'daily trips to work cost the plate',
    form,
    steps: [
      ...inUse,
      {
        event: 'startRevocation',
        by: 'clerk',
        data: { facts: 'Polizeikontrollen an sechs Werktagen vor dem Arbeitsplatz.' },
      },
      { clock: 'revocationHearingPeriod' },
      {
        task: 'revocation',
        outcome: 'revoke',
        data: { ground: '§ 49 Abs. 2 Satz 1 Nr. 1 VwVfG', reason: 'Die Fahrten dienten dem Weg zur Arbeit.' },
      },
      { clock: 'revocationActionPeriod' },
      { task: 'surrender', outcome: 'wanted', data: { reason: 'Auf die Aufforderung nicht zurückgegeben.' } },
    ],
    ending: 'closed',
  },
  {
    title: 'drunk driving two years ago speaks against trust',
    form,
    steps: [
      complete,
      { task: 'collection', outcome: 'recognised' },
      {
        task: 'discretion',
        outcome: 'unreliable',
        data: { reason: 'Trunkenheitsfahrt, Eintragung vom 4. März 2024.' },
      },
      { event: 'statement', by: 'applicant', data: { statement: 'Ich besitze die Fahrerlaubnis wieder.' } },
      {
        task: 'reconsideration',
        outcome: 'refuse',
        data: { reason: 'Die Eintragung ist noch nicht getilgt.' },
      },
      { clock: 'refusalLawsuitPeriod' },
    ],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
