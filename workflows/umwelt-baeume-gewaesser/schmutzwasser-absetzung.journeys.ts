import type { Journey } from '@amtsweg/procedure';

const form = {
  name: 'Elke Brauns',
  address: 'Wülfeler Straße 8, 30539 Hannover',
  plot: 'Wülfeler Straße 8',
  customerNumber: '80-44120',
  periodStart: '2025-01-01',
  periodEnd: '2025-12-31',
  source: 'meter',
  meterNumber: 'ZE-99124',
  firstTime: true,
  calibratedUntil: '2029-12-31',
  startReading: 12,
  endReading: 71,
  invoiceAttached: false,
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;

const journeys: readonly Journey[] = [
  {
    title: 'the new meter in the garden is sealed and fifty-nine cubic metres are taken off',
    form,
    steps: [
      complete,
      { task: 'installation', outcome: 'sealed' },
      { event: 'supplyInformation', by: 'authority', data: { content: '180 m³ bezogen', dated: '{today}' } },
      { task: 'decision', outcome: 'grant', data: { cubicMetres: 60 } },
      { task: 'certification', outcome: 'correct' },
      { task: 'order', outcome: 'ordered' },
      { task: 'posting', outcome: 'posted', data: { postedOn: '{today}' } },
      { clock: 'remedyPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'the calibration has run out and the figures must not be used',
    form: { ...form, firstTime: false, calibratedUntil: '2024-12-31' },
    steps: [
      complete,
      { event: 'statement', by: 'applicant', data: { statement: 'Der Zähler läuft noch genau.' } },
      { task: 'finalDecision', outcome: 'refuse', data: { reason: 'Die Eichung ist abgelaufen.' } },
      { clock: 'refusalRemedyPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a farmer comes half a year too late',
    form: {
      name: 'Hof Garbe',
      address: 'Alte Dorfstraße 2, 30539 Hannover',
      plot: 'Alte Dorfstraße 2',
      customerNumber: '80-10007',
      periodStart: '2024-07-01',
      periodEnd: '2025-06-30',
      source: 'cattle',
      livestock: 40,
      invoiceAttached: true,
    },
    steps: [complete, { clock: 'lateRemedyPeriod' }],
    ending: 'tooLate',
  },
];

export default journeys;
