import type { Journey } from '@amtsweg/procedure';

const form = {
  election: 'local',
  electionOn: '2026-09-13',
  wish: ['polling'],
  experience: 3,
  candidate: false,
  familyName: 'Wessel',
  givenNames: 'Jonas',
  birthDate: '2004-05-05',
  address: 'Fössestraße 77, 30451 Hannover',
  phone: '0511 4455667',
  iban: 'DE02120300000000202051',
  keepData: true,
};
const call = {
  task: 'calling',
  outcome: 'call',
  data: { place: 'Grundschule am Lindener Markt, Raum 4', role: 'clerk', trainingOn: '2026-09-02' },
};
const decline = (ground: string) => ({ event: 'decline', by: 'applicant' as const, data: { ground } });
const doubted = {
  task: 'excuse',
  outcome: 'notAccepted',
  data: { reason: 'Ein Fußballspiel ist kein wichtiger Grund.' },
};

const journeys: readonly Journey[] = [
  {
    title: 'a poll clerk keeps the record and is paid by the cashier',
    form,
    steps: [
      call,
      { clock: 'pollingDay' },
      { task: 'attendance', outcome: 'present' },
      { task: 'payout', outcome: 'paid' },
    ],
    ending: 'closed',
  },
  {
    title: 'a football match is no weighty reason, the court thinks so too, and he stays away all the same',
    form,
    steps: [
      call,
      decline('anderer Grund'),
      doubted,
      { clock: 'hearingPeriod' },
      doubted,
      { clock: 'refusalRemedyPeriod' },
      { task: 'attendance', outcome: 'absent', data: { reason: 'Nicht erschienen, keine Nachricht.' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a woman of seventy declines and nobody has to weigh anything',
    form: { ...form, birthDate: '1955-12-24' },
    steps: [call, decline('Alter ab 65')],
    ending: 'excused',
  },
  {
    title: 'a candidate cannot count votes',
    form: { ...form, candidate: true },
    steps: [],
    ending: 'notEligible',
  },
];

export default journeys;
