import type { Journey } from '@amtsweg/procedure';

const form = {
  organisation: 'Lagerhaus Nordhafen AG',
  familyName: 'Dziallas',
  givenNames: 'Ewa',
  address: 'Hansastraße 40, 30419 Hannover',
  object: 'Logistikhalle 3, Batterielager',
  objectAddress: 'Am Nordhafen 12, 30419 Hannover',
  cause: 'first',
  permitNumber: '61.2-2025-00277, Auflage 14',
  sheets: 6,
  dangers: ['batteries', 'pv'],
  persons: 45,
  alarmSystem: true,
  drafter: 'Ingenieurbüro Brandes',
};
const remarks = {
  task: 'drawing',
  outcome: 'remarks',
  data: { remarks: [{ sheet: '3', remark: 'Löschwasserentnahme fehlt.' }] },
} as const;

const journeys: readonly Journey[] = [
  {
    title: 'a warehouse plan is right in the second round and reviewed after two years',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      remarks,
      { event: 'planRevised', by: 'applicant' },
      { task: 'drawing', outcome: 'deviates' },
      { event: 'buildingOpinion', by: 'authority', data: { result: 'agrees' } },
      { task: 'drawing', outcome: 'right' },
      { task: 'release', outcome: 'released', data: { number: 'FP 2217', on: '{today}' } },
      { task: 'costPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'costActionPeriod' },
      { clock: 'reviewDue' },
      { event: 'planConfirmed', by: 'applicant' },
      { event: 'objectGivenUp', by: 'applicant' },
    ],
    ending: 'closed',
  },
  {
    title: 'three rounds of missing hydrants send the plan back',
    form: { ...form, cause: 'change' },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      remarks,
      { event: 'planRevised', by: 'applicant' },
      remarks,
      { event: 'planRevised', by: 'applicant' },
      remarks,
      { task: 'hopeless', outcome: 'giveBack' },
    ],
    ending: 'returned',
  },
];

export default journeys;
