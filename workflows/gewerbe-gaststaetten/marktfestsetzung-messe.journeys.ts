import { permitSteps as step, type Journey } from '@amtsweg/procedure';

const form = {
  applicantType: 'company',
  registeredName: 'Nordfachmessen GmbH',
  registerNumber: 'AG Hannover HRB 55120',
  familyName: 'Ottersbach',
  givenNames: 'Henrike',
  birthDate: '1974-01-19',
  birthPlace: 'Bremen',
  address: 'Messegelände 2, 30521 Hannover',
  fairName: 'Fachmesse Holzbau Nord',
  type: 'fair',
  branches: 'Holzbau, Dämmstoffe, Werkzeuge',
  exhibitors: 240,
  admission: 'Fachbesucher mit Nachweis; Letztverbraucher am letzten Tag ab 14 Uhr.',
  ground: 'Messegelände, Hallen 2 bis 4',
  temporaryBuildings: true,
  visitors: 9000,
  editions: [
    { first: '2026-10-06', last: '2026-10-09' },
    { first: '2027-10-05', last: '2027-10-08' },
  ],
  recordsRequested: true,
  proceedings: false,
};
const asked = [
  step.completeToday,
  { task: 'circle', outcome: 'fits' },
  step.clean,
  step.opinion('fire', 'agreesWithProvisions', 'Brandsicherheitswache in Halle 3.'),
] as const;

const journeys: readonly Journey[] = [
  {
    title: 'a fair of two years is fixed, changes its hall and ends with its second edition',
    form,
    steps: [
      ...asked,
      step.opinion('building'),
      step.opinion('police'),
      step.grant({ hours: '9 bis 18 Uhr', consumers: 'am letzten Tag ab 14 Uhr' }),
      step.fee(40),
      step.signed,
      step.paid,
      step.final,
      { clock: 'firstDay' },
      { task: 'visit', outcome: 'inOrder' },
      { event: 'changeApplied', by: 'applicant', data: { change: '2027 in den Hallen 5 und 6.' } },
      { task: 'amendment', outcome: 'amend', data: { change: 'Gelände 2027: Hallen 5 und 6.' } },
      { clock: 'lastDay' },
    ],
    ending: 'closed',
  },
  {
    title: 'a wholesale market is fixed for good and later not held',
    form: {
      ...form,
      type: 'wholesale',
      fairName: 'Blumengroßmarkt',
      temporaryBuildings: false,
      visitors: 600,
    },
    steps: [
      ...asked,
      step.grant({ hours: '4 bis 9 Uhr', consumers: 'nicht zugelassen', permanent: true }),
      { task: 'feeSetting', outcome: 'set', data: { basis: 'none', grounds: 'Einrichtung der Stadt.' } },
      step.signed,
      step.final,
      { event: 'notHeld', by: 'applicant', data: { which: 'all' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a bargain sale in a hotel is no exhibition',
    form: { ...form, type: 'exhibition', fairName: 'Lederwarenschau', exhibitors: 2 },
    steps: [
      step.completeToday,
      { task: 'circle', outcome: 'fails', data: { reason: 'Zwei Anbieter, kein repräsentatives Angebot.' } },
      step.refuse('definition', 'Keine Vielzahl von Ausstellern (§ 65 GewO).'),
      step.silence,
      step.refuse('definition', 'Keine Vielzahl von Ausstellern (§ 65 GewO).'),
      { task: 'feeSetting', outcome: 'set', data: { basis: 'none', grounds: 'Billigkeit.' } },
      step.signed,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
