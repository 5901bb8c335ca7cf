import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  organisation: 'Rassegeflügelzuchtverein Misburg e. V.',
  familyName: 'Schünemann',
  givenNames: 'Friedhelm',
  address: 'Buchholzer Straße 5, 30629 Hannover',
  type: 'show',
  venue: 'Bürgerhaus Misburg',
  from: '2026-02-21',
  to: '2026-02-22',
  species: ['poultry'],
  animals: 420,
  catchment: 'land',
  sale: true,
};
const conditions: JourneyStep = {
  task: 'assessment',
  outcome: 'conditions',
  data: {
    conditions: [{ text: 'Nur Tiere mit Impfung gegen Newcastle-Krankheit.' }],
    reason: 'Tiere aus vielen Beständen.',
  },
};

const journeys: readonly Journey[] = [
  {
    title: 'a poultry show under conditions turns three birds away',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      conditions,
      { event: 'statement', by: 'applicant', data: { statement: 'Alle sind geimpft.' } },
      conditions,
      { task: 'feePayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'showBegins' },
      { task: 'admission', outcome: 'rejected', data: { number: 3, reason: 'Ohne Impfbescheinigung.' } },
      { clock: 'conditionsActionPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'avian flu forbids a confirmed show a week before',
    form: { ...form, catchment: 'city', from: '2026-02-01', to: '2026-02-01' },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'assessment', outcome: 'clear' },
      { event: 'outbreak', by: 'authority', data: { disease: 'Geflügelpest in Sehnde, Schutzzone' } },
      { task: 'assessment', outcome: 'forbid', data: { reason: 'Die Halle liegt in der Überwachungszone.' } },
      { clock: 'banActionPeriod' },
    ],
    ending: 'banned',
  },
  {
    title: 'rabbits from the neighbourhood meet without conditions',
    form: { ...form, species: ['rabbits'], catchment: 'city' },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'assessment', outcome: 'clear' },
      { task: 'feePayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'showBegins' },
      { task: 'admission', outcome: 'inOrder' },
    ],
    ending: 'closed',
  },
];

export default journeys;
