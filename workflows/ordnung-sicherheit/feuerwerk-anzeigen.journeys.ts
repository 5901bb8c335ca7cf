import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  organisation: 'Feuerzauber Leine GmbH',
  familyName: 'Kröger',
  givenNames: 'Birte',
  address: 'Hansastraße 4, 30419 Hannover',
  title: 'paragraph7',
  titleNumber: '7/2022, Gewerbeaufsichtsamt Hannover',
  titleUntil: '2027-12-31',
  place: 'Maschsee, Nordufer, Ponton 2',
  on: '2026-03-14',
  begin: '21:00',
  minutes: 12,
  categories: ['f3', 'f4'],
  netMass: 180,
  height: 150,
  distance: 130,
  nearTransport: false,
  sensitive: true,
  owner: 'Landeshauptstadt Hannover, Eventmanagement',
};
const order: JourneyStep = {
  task: 'assessment',
  outcome: 'order',
  data: {
    measures: [{ text: 'Höchstens Kaliber 75 mm.' }],
    reason: 'Das Sprengel Museum liegt im Schutzabstand.',
    immediateReason: 'Das Feuerwerk findet vor einem Urteil statt.',
  },
};
const forbid: JourneyStep = {
  task: 'assessment',
  outcome: 'prohibit',
  data: {
    reason: 'Die Abstände zum Krankenhaus sind nicht einzuhalten.',
    immediateReason: 'Das Feuerwerk findet in drei Tagen statt.',
  },
};

const journeys: readonly Journey[] = [
  {
    title: 'a display on the lake is confirmed and fired',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'assessment', outcome: 'noObjection' },
      { task: 'feePayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'dayOfDisplay' },
    ],
    ending: 'closed',
  },
  {
    title: 'the calibre is limited after a hearing, and the court leaves it so',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      order,
      { event: 'statement', by: 'applicant', data: { statement: 'Der Wind steht günstig.' } },
      order,
      { event: 'lawsuit', by: 'authority', data: { courtReference: '11 A 220/26', filedOn: '{today}' } },
      { event: 'judged', by: 'authority', data: { result: 'dismissed' } },
      { event: 'incident', by: 'authority', data: { what: 'Blindgänger im Uferbereich.' } },
      { task: 'incident', outcome: 'reported' },
      { task: 'feePayment', outcome: 'paid', data: { receivedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a display told of three days ahead is prohibited at once',
    form: { ...form, on: '2026-01-15', nearTransport: true },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'lateness', outcome: 'insisted' },
      forbid,
      { clock: 'prohibitionActionPeriod' },
    ],
    ending: 'prohibited',
  },
];

export default journeys;
