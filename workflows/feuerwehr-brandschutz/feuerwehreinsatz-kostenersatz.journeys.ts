import type { Journey } from '@amtsweg/procedure';

const form = {
  operation: '2026-000481',
  alarmOn: '2026-01-03',
  place: 'Vahrenwalder Straße 207',
  report: 'Ölspur von der Tankstelle bis zur Kreuzung, Verursacher angetroffen.',
  familyName: 'Schlüter',
  givenNames: 'Maik',
  address: 'Melanchthonstraße 9, 30165 Hannover',
  plate: 'H-MS 4410',
};
const usable = { task: 'report', outcome: 'usable' };
const charged = { task: 'chargeable', outcome: 'charged', data: { offence: 'vehicle' } };
const computed = {
  task: 'calculation',
  outcome: 'computed',
  data: { forces: [{ unit: 'HLF 20 mit sechs Kräften', halfHours: 3, rate: 14900 }], material: 8600 },
};
const fixed = [
  usable,
  charged,
  { task: 'debtor', outcome: 'found' },
  computed,
  { clock: 'hearingPeriod' },
  computed,
  {
    task: 'signature',
    outcome: 'signed',
    data: { grounds: 'Der Betrieb des Fahrzeugs hat den Einsatz verursacht.' },
  },
];

const journeys: readonly Journey[] = [
  {
    title: 'the keeper of a leaking car pays for the oil trace',
    form,
    steps: [
      ...fixed,
      { task: 'costPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'costActionPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'putting out a kitchen fire costs nothing',
    form: { ...form, report: 'Küchenbrand, eine Person gerettet.' },
    steps: [
      usable,
      { task: 'chargeable', outcome: 'free', data: { ground: 'Schadenfeuer (§ 29 Abs. 1 NBrandSchG)' } },
    ],
    ending: 'free',
  },
];

export default journeys;
