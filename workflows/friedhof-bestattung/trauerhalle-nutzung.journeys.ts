import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  deceased: 'Hilde Wartenberg',
  cemetery: 'ricklingen',
  wantedOn: '2026-01-22',
  hour: 'h11',
  length: 'single',
  guests: 60,
  with: 'urn',
  extras: ['organ', 'decoration'],
  undertaker: 'Bestattungen Cordes',
  payer: 'Bernd Wartenberg',
  payerAddress: 'Göttinger Straße 5, 30449 Hannover',
  phone: '0511 445566',
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const slot = (outcome: string, on: string, time: string): JourneyStep => ({
  task: 'slot',
  outcome,
  data: { on, time },
});
const settled: readonly JourneyStep[] = [
  { task: 'feeSetting', outcome: 'set' },
  { task: 'hallFeePayment', outcome: 'paid', data: { receivedOn: '{today}' } },
  { clock: 'hallFeeActionPeriod' },
];

const journeys: readonly Journey[] = [
  {
    title: 'eleven is taken, ten suits as well, and the ceremony overruns',
    form,
    steps: [
      complete,
      slot('other', '2026-01-22', '10:00'),
      { event: 'offerTaken', by: 'applicant' },
      { task: 'ceremony', outcome: 'held', data: { overrun: true } },
      ...settled,
    ],
    ending: 'closed',
  },
  {
    title: 'the family cancels on the eve and pays half',
    form: { ...form, wantedOn: '2026-01-13', length: 'double' },
    steps: [
      complete,
      slot('wanted', '2026-01-13', '11:00'),
      { event: 'cancel', by: 'applicant' },
      ...settled,
    ],
    ending: 'closed',
  },
  {
    title: 'moved to February and then called off in time',
    form,
    steps: [
      complete,
      slot('wanted', '2026-01-22', '11:00'),
      { event: 'move', by: 'clerk', data: { wantedOn: '2026-02-12' } },
      slot('wanted', '2026-02-12', '09:00'),
      { event: 'cancel', by: 'applicant' },
      { task: 'freeing', outcome: 'freed' },
    ],
    ending: 'cancelled',
  },
];

export default journeys;
