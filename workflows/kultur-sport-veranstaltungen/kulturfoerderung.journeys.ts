import type { Journey } from '@amtsweg/procedure';

const form = {
  organisation: 'Theaterkollektiv Ihmewellen',
  familyName: 'Brühl',
  givenNames: 'Alma',
  address: 'Fössestraße 103, 30453 Hannover',
  legalForm: 'group',
  bankAccount: 'DE02120300000000202051',
  project: 'Die Stadt unter der Stadt',
  sector: 'theatre',
  description: 'Stückentwicklung mit Jugendlichen in der Unterführung am Küchengarten.',
  startsOn: '2026-05-01',
  endsOn: '2026-10-31',
  earlyStart: false,
  costs: [
    { item: 'Honorare', amount: 1400000 },
    { item: 'Technik', amount: 600000 },
  ],
  ownFunds: 200000,
  ticketIncome: 300000,
  otherGrants: [],
  requested: 1500000,
  deductsVat: false,
};
const small = {
  ...form,
  costs: [{ item: 'Noten, Saal', amount: 300000 }],
  ownFunds: 100000,
  ticketIncome: 0,
  requested: 200000,
  sector: 'music',
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const recommended = { task: 'jury', outcome: 'recommended', data: { amount: 1400000, votes: 5 } } as const;
const resolved = {
  task: 'committee',
  outcome: 'resolved',
  data: { on: '{today}', amount: 1400000 },
} as const;
const grant = (amount: number) => ({
  task: 'decision',
  outcome: 'grant',
  data: { amount, financing: 'gap', fundedUntil: '2027-12-31' },
});
const signed = { task: 'signature', outcome: 'signed' } as const;
const call = (amount: number) =>
  ({
    event: 'drawdown',
    by: 'applicant',
    data: { amount, purpose: 'Honorare', iban: 'DE02120300000000202051' },
  }) as const;
const paid = { task: 'payout', outcome: 'paid', data: { paidOn: '{today}' } } as const;
const released = { task: 'release', outcome: 'released' } as const;
const proof = (spent: number) =>
  ({
    event: 'proof',
    by: 'applicant',
    data: { spent, income: 500000, report: 'Acht Vorstellungen, 640 Gäste.' },
  }) as const;

const journeys: readonly Journey[] = [
  {
    title: 'the committee votes less than asked, the money is called twice and accounted for',
    form,
    steps: [
      complete,
      { task: 'jury', outcome: 'postponed' },
      recommended,
      resolved,
      grant(1500000),
      grant(1400000),
      signed,
      { event: 'waived', by: 'applicant' },
      call(900000),
      released,
      paid,
      {
        event: 'changeReported',
        by: 'applicant',
        data: { kind: 'time', description: 'Premiere eine Woche später.' },
      },
      { task: 'change', outcome: 'harmless' },
      call(900000),
      call(500000),
      released,
      paid,
      proof(1980000),
      { task: 'proofCheck', outcome: 'inOrder' },
    ],
    ending: 'closed',
  },
  {
    title: 'the proof of a concert never comes and the grant is taken back',
    form: small,
    steps: [
      complete,
      { task: 'jury', outcome: 'recommended', data: { amount: 200000, votes: 4 } },
      grant(200000),
      signed,
      { clock: 'permitActionPeriod' },
      call(200000),
      released,
      paid,
      { clock: 'proofPeriod' },
      { task: 'proofOverdue', outcome: 'remind' },
      { clock: 'proofReminder' },
      { task: 'proofOverdue', outcome: 'revoke', data: { reason: 'Trotz Nachfrist kein Nachweis.' } },
      { clock: 'recoveryHearingPeriod' },
      {
        task: 'recovery',
        outcome: 'recover',
        data: {
          amount: 200000,
          ground: '§ 49 Abs. 3 Satz 1 Nr. 2 VwVfG',
          interestFrom: '2026-06-01',
          reason: 'Die Verwendung ist nicht nachgewiesen.',
        },
      },
      { task: 'recoveryPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'recoveryActionPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'whoever begins although the early start was denied gets nothing',
    form: { ...form, startsOn: '2026-01-02', earlyStart: true, earlyReason: 'Der Raum ist nur jetzt frei.' },
    steps: [
      complete,
      { task: 'earlyStart', outcome: 'denied', data: { reason: 'Kein unabweisbarer Grund.' } },
      recommended,
      { task: 'committee', outcome: 'declined', data: { on: '{today}' } },
      {
        task: 'decision',
        outcome: 'refuse',
        data: {
          ground: 'Vorhaben vor der Bewilligung begonnen',
          reason: 'Proben laufen seit dem 2. Januar.',
        },
      },
      { event: 'statement', by: 'applicant', data: { statement: 'Wir konnten nicht warten.' } },
      {
        task: 'decision',
        outcome: 'refuse',
        data: {
          ground: 'Vorhaben vor der Bewilligung begonnen',
          reason: 'Proben laufen seit dem 2. Januar.',
        },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
