import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Dreyer',
  givenNames: 'Fenja',
  address: 'Stolzestraße 27, 30171 Hannover',
  email: 'fenja.dreyer@example.org',
  payment: 'debit',
  iban: 'DE02120300000000202051',
  pupil: 'Mats Dreyer',
  pupilBirth: '2017-04-12',
  subject: 'strings',
  mode: 'single30',
  place: 'south',
  times: 'Dienstag und Donnerstag ab 15 Uhr',
  beginner: true,
  rental: true,
};
const lesson = { lesson: 'Frau Kimura, Cello, Donnerstag 15:30, Südstadt' };

const journeys: readonly Journey[] = [
  {
    title: 'a boy waits for a cello lesson, plays a lent instrument and stops at the half-year',
    form,
    steps: [
      { task: 'advice', outcome: 'listed' },
      { clock: 'stillWanted' },
      { event: 'stillInterested', by: 'applicant' },
      { task: 'list', outcome: 'free', data: lesson },
      { event: 'acceptOffer', by: 'applicant' },
      { task: 'trial', outcome: 'go', data: { beginsOn: '2027-08-20' } },
      { task: 'charge', outcome: 'paid', data: { receivedOn: '{today}' } },
      { task: 'lending', outcome: 'lent', data: { inventory: 'VC-0417' } },
      { event: 'terminate', by: 'applicant', data: { endsOn: '2028-01-31' } },
      { clock: 'notice' },
      { task: 'instrumentReturn', outcome: 'intact' },
    ],
    ending: 'closed',
  },
  {
    title: 'the yearly question stays unanswered',
    form,
    steps: [{ task: 'advice', outcome: 'listed' }, { clock: 'stillWanted' }, { clock: 'askedPeriod' }],
    ending: 'removed',
  },
  {
    title: 'an hour is free at once but teacher and pupil do not go together, and the family gives up',
    form,
    steps: [
      { task: 'advice', outcome: 'freeNow', data: lesson },
      { event: 'acceptOffer', by: 'applicant' },
      { task: 'trial', outcome: 'notYet' },
      { event: 'withdraw', by: 'applicant' },
    ],
    ending: 'withdrawn',
  },
];

export default journeys;
