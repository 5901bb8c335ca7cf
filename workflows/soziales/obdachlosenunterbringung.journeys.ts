import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Schoppe',
  givenNames: 'Uwe',
  birthDate: '1971-04-18',
  adults: 0,
  children: 0,
  animals: true,
  cause: 'street',
  since: '2025-12-01',
  benefits: true,
};
const housed = [
  { task: 'emergency', outcome: 'homeless' },
  {
    task: 'placing',
    outcome: 'found',
    data: { room: 'Schulenburger Landstraße 335, Zimmer 12', orallyOn: '{today}' },
  },
  { task: 'signature', outcome: 'signed' },
] as const;

const journeys: readonly Journey[] = [
  {
    title: 'brought in by the police in frost, he is moved once and finds a flat after two months',
    form,
    steps: [
      ...housed,
      { clock: 'feeMonth' },
      { task: 'account', outcome: 'paid' },
      { clock: 'reviewPeriod' },
      { task: 'review', outcome: 'moves', data: { room: 'Wörthstraße 10, Zimmer 3' } },
      { event: 'movedOut', by: 'applicant', data: { movedOn: '{today}', whereTo: 'eigene Wohnung, hanova' } },
      { task: 'handback', outcome: 'returned' },
      { clock: 'feeMonth' },
      { task: 'account', outcome: 'final' },
      { clock: 'orderActionPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'violence in the house ends the assignment and the room is cleared',
    form,
    steps: [
      ...housed,
      { event: 'incident', by: 'authority', data: { what: 'Zum dritten Mal Mitbewohner verletzt.' } },
      {
        task: 'incidentReview',
        outcome: 'end',
        data: { grounds: 'Sie haben zum dritten Mal Mitbewohner verletzt.' },
      },
      { clock: 'hearingPeriod' },
      {
        task: 'ending',
        outcome: 'revoke',
        data: { vacateOn: '2026-12-01', reason: 'Gefahr für andere; Platz in anderer Stadt vermittelt.' },
      },
      { clock: 'revocationActionPeriod' },
      { clock: 'vacateDay' },
      { task: 'enforcing', outcome: 'vacated' },
    ],
    ending: 'revoked',
  },
  {
    title: 'a family stays in its cleared flat because nothing is free',
    form: {
      ...form,
      cause: 'eviction',
      formerHome: 'Dragonerstraße 30, 30163 Hannover',
      adults: 1,
      children: 3,
    },
    steps: [
      { task: 'emergency', outcome: 'homeless' },
      { task: 'placing', outcome: 'none' },
      {
        task: 'seizure',
        outcome: 'seized',
        data: {
          room: 'Dragonerstraße 30',
          until: '2026-12-31',
          owner: 'Hausverwaltung Nord',
          reason: 'Für sechs Personen ist heute kein anderer Platz frei.',
        },
      },
      { task: 'signature', outcome: 'signed' },
      { clock: 'orderActionPeriod' },
      { clock: 'reviewPeriod' },
      { task: 'review', outcome: 'vanished' },
      {
        task: 'handback',
        outcome: 'belongings',
        data: { storedAt: 'Möbellager', storedUntil: '2026-12-31' },
      },
      { clock: 'feeMonth' },
      { task: 'account', outcome: 'final' },
    ],
    ending: 'closed',
  },
];

export default journeys;
