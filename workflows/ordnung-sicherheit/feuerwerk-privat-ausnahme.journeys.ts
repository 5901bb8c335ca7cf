import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  familyName: 'Abendroth',
  givenNames: 'Zoë',
  address: 'Wettberger Edelhof 2, 30457 Hannover',
  birthDate: '1993-08-30',
  occasion: 'wedding',
  place: 'Festwiese Wettbergen',
  on: '2026-06-20',
  begin: '21:45',
  minutes: 8,
  pieces: 40,
  near: 'nothing',
  woodland: 450,
  owner: 'Hofgemeinschaft Wettbergen, einverstanden',
};
const granted: readonly JourneyStep[] = [
  { task: 'formalCheck', outcome: 'complete' },
  { event: 'patrolOpinion', by: 'authority', data: { result: 'agrees' } },
  {
    event: 'brigadeOpinion',
    by: 'authority',
    data: { result: 'agreesWithProvisions', statement: 'Zwei Feuerlöscher.' },
  },
  {
    task: 'decision',
    outcome: 'grant',
    data: { until: '22:00', discretion: 'Seltener Anlass, wenig Anwohner.' },
  },
  { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
];
const no: JourneyStep = {
  task: 'decision',
  outcome: 'refuse',
  data: { ground: '§ 23 Abs. 1 1. SprengV', reason: 'Das Altenheim liegt 60 m entfernt.' },
};

const journeys: readonly Journey[] = [
  {
    title: 'a wedding ends with forty rockets',
    form,
    steps: [...granted, { clock: 'permitActionPeriod' }, { clock: 'occasionOver' }],
    ending: 'closed',
  },
  {
    title: 'drought takes the rockets away on the last day',
    form,
    steps: [
      ...granted,
      { event: 'fireDanger', by: 'clerk', data: { reason: 'Waldbrandgefahrenstufe 5.' } },
      { clock: 'permitActionPeriod' },
    ],
    ending: 'banned',
  },
  {
    title: 'beside a home for the old there is no exception',
    form: { ...form, near: 'home' },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      no,
      { clock: 'hearingPeriod' },
      no,
      { task: 'refusalPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
