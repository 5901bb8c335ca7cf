import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  organisation: 'Seniorenzentrum Kleefelder Park gGmbH',
  familyName: 'Tönnies',
  givenNames: 'Heinrich',
  address: 'Kirchröder Straße 110, 30625 Hannover',
  object: 'Pflegeheim Haus B',
  objectAddress: 'Kirchröder Straße 110, 30625 Hannover',
  cause: 'permit',
  permitNumber: '61.2-2025-00413',
  category: 'k1',
  detectors: 340,
  sprinkler: false,
  installer: 'Signaltechnik Weser GmbH, Z-14675-771',
  expert: 'Dipl.-Ing. Carola Voß',
  planned: '2026-08-01',
  contacts: [
    { name: 'H. Tönnies', phone: '0511 5301' },
    { name: 'Nachtwache', phone: '0511 5302' },
    { name: 'Technik', phone: '0511 5303' },
  ],
};
const agreed: readonly JourneyStep[] = [
  { task: 'formalCheck', outcome: 'complete' },
  { task: 'concept', outcome: 'fits', data: { conditions: 'Zweites Bedienfeld am Südeingang.' } },
  { event: 'signed', by: 'applicant' },
];

const journeys: readonly Journey[] = [
  {
    title: 'a nursing home is connected at the second inspection and gives notice years later',
    form,
    steps: [
      ...agreed,
      { event: 'ready', by: 'authority', data: { unit: 'ÜE 40118', report: true } },
      {
        task: 'inspection',
        outcome: 'defects',
        data: { defects: 'Drei Laufkarten fehlen.', reason: 'Laufkarten unvollständig.' },
      },
      { event: 'defectsRemedied', by: 'applicant' },
      { task: 'inspection', outcome: 'accepted' },
      { task: 'keys', outcome: 'deposited', data: { depot: 'FSD 3, Zylinder 22', witness: 'BOI Neumann' } },
      { task: 'testAlarm', outcome: 'received', data: { number: '4711-08', on: '{today}' } },
      { task: 'charge', outcome: 'paid', data: { receivedOn: '{today}' } },
      { event: 'shutdown', by: 'applicant', data: { why: 'Schweißarbeiten, vier Stunden', watch: true } },
      { task: 'watch', outcome: 'restored' },
      { clock: 'yearlyProof' },
      { task: 'maintenance', outcome: 'proven' },
      { event: 'terminated', by: 'applicant' },
      { task: 'dismantling', outcome: 'done' },
    ],
    ending: 'closed',
  },
  {
    title: 'an offer nobody signs lapses',
    form: { ...form, detectors: 12, category: 'k4' },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'concept', outcome: 'fits' },
      { clock: 'signPeriod' },
      { task: 'offerLapsed', outcome: 'close' },
    ],
    ending: 'notConnected',
  },
];

export default journeys;
