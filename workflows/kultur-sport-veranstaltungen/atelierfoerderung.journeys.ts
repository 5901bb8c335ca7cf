import type { Journey } from '@amtsweg/procedure';

const painter = {
  familyName: 'Nakamura-Voss',
  givenNames: 'Yuki',
  address: 'Deisterstraße 34, 30449 Hannover',
  email: 'yuki@example.org',
  residence: 'hannover',
  student: false,
  exhibitions: 6,
  iban: 'DE02300209000106531065',
  kind: 'studio',
  studioAddress: 'Hanomaghof 2',
  studioInHannover: true,
  rent: 62000,
  portfolio: 'paper',
  works: [{ title: 'Ufer III', technique: 'Öl, 2025' }],
  supportedBefore: false,
};
const { studioAddress: _place, studioInHannover: _here, rent: _rent, ...artist } = painter;
const sculptor = {
  ...artist,
  kind: 'stipend',
  plan: 'Klangskulpturen aus Straßenbahnschienen.',
  portfolio: 'digital',
};
const complete = { task: 'formalCheck', outcome: 'complete', data: { roundCloses: '2027-02-28' } } as const;
const closes = { clock: 'roundClose' } as const;
const ranked = (rank: number) => ({
  task: 'jury',
  outcome: 'ranked',
  data: { points: 80, rank, places: 5, opinion: 'Eigenständige Farbe.' },
});
const grant = {
  task: 'decision',
  outcome: 'grant',
  data: { startsOn: '2027-05-01', fundedUntil: '2030-04-30' },
} as const;

const journeys: readonly Journey[] = [
  {
    title: 'a painter moves up from the list, gets half the rent and moves out too late',
    form: painter,
    steps: [
      complete,
      { event: 'addWorks', by: 'applicant', data: { works: 'Ufer IV' } },
      closes,
      ranked(7),
      { event: 'placeFree', by: 'clerk', data: { after: '2' } },
      grant,
      { event: 'waived', by: 'applicant' },
      { task: 'portfolio', outcome: 'handedBack', data: { on: '{today}' } },
      { task: 'standingOrder', outcome: 'running' },
      { clock: 'yearly' },
      { task: 'yearlyCheck', outcome: 'goesOn' },
      { event: 'movedOut', by: 'applicant', data: { on: '{today}' } },
      {
        task: 'stop',
        outcome: 'overpaid',
        data: { months: 2, reason: 'Auszug zwei Monate zu spät gemeldet.' },
      },
      { event: 'recoveryStatement', by: 'applicant', data: { statement: 'Ich zahle zurück.' } },
      {
        task: 'recovery',
        outcome: 'recover',
        data: {
          amount: 50000,
          ground: '§ 49 Abs. 3 Satz 1 Nr. 1 VwVfG',
          interestFrom: '{today}',
          reason: 'Das Atelier war aufgegeben.',
        },
      },
      { task: 'recoveryPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'recoveryActionPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'a sculptor gets both halves and shows the work',
    form: sculptor,
    steps: [
      complete,
      closes,
      ranked(1),
      grant,
      { clock: 'permitActionPeriod' },
      { task: 'firstHalf', outcome: 'paid' },
      { event: 'report', by: 'applicant', data: { report: 'Drei Stücke sind fertig.' } },
      { task: 'secondHalf', outcome: 'paid' },
      { event: 'report', by: 'applicant', data: { report: 'Ausstellung im Kubus.' } },
      { task: 'viewing', outcome: 'seen', data: { note: 'Sehenswert.' } },
    ],
    ending: 'closed',
  },
  {
    title: 'rank eighteen of five places, the portfolio goes home by post',
    form: painter,
    steps: [
      complete,
      closes,
      ranked(18),
      { clock: 'refusalActionPeriod' },
      { clock: 'portfolioPeriod' },
      { task: 'refusedPortfolioSent', outcome: 'sent' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a student of the academy cannot take part yet',
    form: { ...sculptor, student: true },
    steps: [
      complete,
      { task: 'unfit', outcome: 'confirmed', data: { reason: 'Studierende sind ausgeschlossen.' } },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
