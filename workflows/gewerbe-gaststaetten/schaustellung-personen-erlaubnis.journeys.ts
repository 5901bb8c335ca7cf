import { permitSteps as step, type Journey } from '@amtsweg/procedure';

const form = {
  applicantType: 'company',
  registeredName: 'Nachtfalter Betriebs UG',
  registerNumber: 'AG Hannover HRB 90442',
  familyName: 'Haas',
  givenNames: 'Marcel',
  birthDate: '1981-12-24',
  birthPlace: 'Kassel',
  address: 'Reitwallstraße 3, 30159 Hannover',
  premises: 'Reitwallstraße 3, Erdgeschoss',
  performances: 'Tanz auf der Bühne, teilweise unbekleidet',
  character: 'display',
  performers: 6,
  guests: 80,
  hours: 'Donnerstag bis Samstag 22 bis 5 Uhr',
  recordsRequested: true,
  proceedings: false,
};
const asked = [
  step.completeToday,
  { task: 'delimitation', outcome: 'display' },
  step.clean,
  step.opinion('police'),
] as const;

const journeys: readonly Journey[] = [
  {
    title: 'a club is licensed for two years with provisions and visited twice in the evening',
    form,
    steps: [
      ...asked,
      step.opinion('building', 'agreesWithProvisions', 'Zweiter Rettungsweg frei halten.'),
      { task: 'rooms', outcome: 'conditions', data: { needed: 'Blickschutz am Eingang.' } },
      step.grant({ validUntil: '2028-12-31', provisions: 'Blickschutz am Eingang.' }),
      step.fee(40),
      step.signed,
      step.paid,
      step.final,
      { clock: 'eveningVisit' },
      { task: 'evening', outcome: 'again', data: { reason: 'Ausweise nicht geprüft.' } },
      { clock: 'eveningVisit' },
      { task: 'evening', outcome: 'inOrder' },
      { clock: 'showsEnd' },
    ],
    ending: 'closed',
  },
  {
    title: 'a burlesque theatre is art and needs no licence',
    form: { ...form, performances: 'Burleske mit Varietéprogramm', character: 'art' },
    steps: [
      step.completeToday,
      {
        task: 'delimitation',
        outcome: 'art',
        data: { why: 'Choreografie und Artistik prägen das Programm.' },
      },
    ],
    ending: 'art',
  },
  {
    title: 'next to a school the licence is refused',
    form,
    steps: [
      ...asked,
      step.opinion('building'),
      { task: 'rooms', outcome: 'unsuitable', data: { reason: 'Schulhof gegenüber, Eingang einsehbar.' } },
      step.refuse('premises', 'Die Lage gegenüber der Schule widerspricht dem öffentlichen Interesse.'),
      step.statement('Der Betrieb öffnet erst um 22 Uhr.'),
      step.refuse('premises', 'Die Reklame ist den ganzen Tag sichtbar.'),
      { task: 'feeSetting', outcome: 'set', data: { basis: 'none', grounds: 'Billigkeit.' } },
      step.signed,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
