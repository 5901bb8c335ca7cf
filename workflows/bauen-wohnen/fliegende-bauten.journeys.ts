import type { Journey } from '@amtsweg/procedure';
import { final, paid, party } from './sample.js';

const form = {
  ...party,
  organisation: 'Kettenflieger Bruch & Söhne',
  structure: 'Kettenflieger Alpenrausch',
  kind: 'ride',
  bookNumber: 'H 4471/19',
  bookOffice: 'TÜV NORD Systems',
  permitUntil: '2028-04-30',
  area: 310,
  passengers: true,
  site: 'Schützenplatz',
  event: 'Frühlingsfest',
  setUpFrom: '2027-03-26',
  opensOn: '2027-03-28',
  setUpUntil: '2027-04-19',
  mobile: '+49 171 5550199',
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const accepted = {
  task: 'acceptance',
  outcome: 'accepted',
  data: { quarterHours: 6, conditions: 'Zaun um 1 m versetzen.' },
} as const;

const journeys: readonly Journey[] = [
  {
    title: 'a carousel is accepted once its book has been prolonged',
    form: { ...form, permitUntil: '2027-03-31' },
    steps: [
      complete,
      { event: 'supplement', by: 'applicant', data: { permitUntil: '2031-03-31' } },
      complete,
      { task: 'acceptance', outcome: 'again', data: { defects: 'Zwei Sitzsicherungen klemmen.' } },
      accepted,
      { event: 'controlled', by: 'clerk', data: { result: 'fine', finding: 'Ohne Mängel.' } },
      paid,
      final,
      { clock: 'standingTime' },
    ],
    ending: 'closed',
  },
  {
    title: 'a small tent of a known firm is not inspected',
    form: { ...form, kind: 'tent', structure: 'Weinzelt', area: 200, passengers: false },
    steps: [
      complete,
      { task: 'waiver', outcome: 'waived', data: { ground: 'Im Vorjahr ohne Mängel abgenommen.' } },
      paid,
      final,
      { clock: 'standingTime' },
    ],
    ending: 'closed',
  },
  {
    title: 'a danger during the fair closes the ride at once',
    form,
    steps: [
      complete,
      accepted,
      { event: 'controlled', by: 'clerk', data: { result: 'danger', finding: 'Riss am Ausleger.' } },
      { task: 'prohibition', outcome: 'prohibit', data: { reason: 'Der Ausleger kann im Betrieb brechen.' } },
      { clock: 'prohibitionRemedyPeriod' },
    ],
    ending: 'prohibited',
  },
  {
    title: 'wrong ballast is heard about and put right',
    form,
    steps: [
      complete,
      {
        task: 'acceptance',
        outcome: 'defective',
        data: { defects: 'Ballast fehlt.', reason: 'Nicht standsicher.' },
      },
      { event: 'statement', by: 'applicant', data: { statement: 'Ballast ist nachgelegt.' } },
      { task: 'prohibition', outcome: 'lookAgain' },
      {
        task: 'acceptance',
        outcome: 'danger',
        data: { defects: 'Mast steht schief.', reason: 'Einsturzgefahr.' },
      },
      { task: 'prohibition', outcome: 'prohibit', data: { reason: 'Einsturzgefahr.' } },
      { clock: 'prohibitionRemedyPeriod' },
    ],
    ending: 'prohibited',
  },
];

export default journeys;
