import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Drescher',
  givenNames: 'Janina',
  birthDate: '1987-12-05',
  address: 'Pfarrlandstraße 8, 30451 Hannover',
  iban: 'DE02120300000000202051',
  fund: 'AOK Niedersachsen',
  cause: 'hospital',
  since: '2026-01-15',
  until: '2026-03-01',
  members: [{ name: 'Lio Drescher', birthDate: '2014-02-11', obstacle: 'Kind von elf Jahren' }],
  helper: 'relative',
  hours: 12,
  fundAsked: false,
};
const visited = {
  task: 'visit',
  outcome: 'needed',
  data: { weeklyHours: 10, rate: 1350, tasks: 'Kochen, Wäsche, Schulweg', avoidsHome: false },
};
const poor = {
  task: 'means',
  outcome: 'found',
  data: { income: 130000, housing: 62000, relatives: 1, assets: 100000, adults: 1 },
};

const journeys: readonly Journey[] = [
  {
    title: 'the grandmother helps for two months, slips are paid and the last one comes late',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      {
        event: 'fundInformation',
        by: 'authority',
        data: { content: 'Kein Anspruch, Kind ist zwölf geworden.', dated: '{today}' },
      },
      { task: 'priority', outcome: 'open' },
      visited,
      poor,
      { task: 'decision', outcome: 'grant', data: { until: '2026-03-01' } },
      { task: 'order', outcome: 'ordered' },
      { event: 'slipsHandedIn', by: 'applicant', data: { month: '2026-01', hours: 24 } },
      { task: 'slips', outcome: 'payable', data: { amount: 32400 } },
      { task: 'slipPayment', outcome: 'posted' },
      { clock: 'grantRemedyPeriod' },
      { clock: 'lastDay' },
      { task: 'ending', outcome: 'over' },
      { event: 'slipsHandedIn', by: 'applicant', data: { month: '2026-02', hours: 40 } },
      { task: 'slips', outcome: 'payable', data: { amount: 54000 } },
      { task: 'slipPayment', outcome: 'posted' },
    ],
    ending: 'closed',
  },
  {
    title: 'the sickness fund pays after all',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { clock: 'fundPeriod' },
      { task: 'fundOverdue', outcome: 'remind' },
      {
        event: 'fundInformation',
        by: 'authority',
        data: { content: 'Bewilligt für acht Stunden täglich.', dated: '{today}' },
      },
      { task: 'priority', outcome: 'covered' },
      { clock: 'refusalRemedyPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
