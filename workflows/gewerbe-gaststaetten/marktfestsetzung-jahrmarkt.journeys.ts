import { permitSteps as step, type Journey } from '@amtsweg/procedure';

const form = {
  applicantType: 'person',
  familyName: 'Rabe',
  givenNames: 'Imke',
  birthDate: '1970-10-10',
  birthPlace: 'Verden',
  address: 'Fössestraße 4, 30451 Hannover',
  marketName: 'Lindener Töpfermarkt',
  type: 'special',
  goods: 'Keramik',
  sellers: 60,
  privateSellers: 0,
  place: 'Lindener Marktplatz',
  ground: 'street',
  days: [
    { date: '2026-09-05', hours: '10 bis 18 Uhr' },
    { date: '2026-09-06', hours: '11 bis 18 Uhr' },
  ],
  sunday: true,
  visitors: 2000,
  recordsRequested: true,
  proceedings: false,
};

const journeys: readonly Journey[] = [
  {
    title: 'a potters’ market is fixed with the traffic authority’s consent and held',
    form,
    steps: [
      step.completeToday,
      { task: 'definition', outcome: 'fits' },
      { task: 'sundays', outcome: 'compatible' },
      step.clean,
      step.opinion('fire'),
      step.opinion('police'),
      step.opinion('traffic', 'agreesWithProvisions', 'Sperrung ab 6 Uhr.'),
      step.grant({ goods: 'Keramik' }),
      step.fee(10),
      step.signed,
      step.paid,
      step.final,
      { clock: 'marketDays' },
      { task: 'marketDay', outcome: 'inOrder' },
    ],
    ending: 'closed',
  },
  {
    title: 'three months of silence fix the market, which is then cancelled',
    form: { ...form, ground: 'own', sunday: false, visitors: 300 },
    steps: [
      step.completeToday,
      { task: 'definition', outcome: 'fits' },
      { clock: 'decisionPeriod' },
      { event: 'cancelled', by: 'applicant', data: { reason: 'Zu wenige Anmeldungen.' } },
      { clock: 'deemedFinality' },
    ],
    ending: 'deemedApproved',
  },
  {
    title: 'a flea market among neighbours needs nothing',
    form: { ...form, sellers: 0, privateSellers: 40 },
    steps: [{ task: 'formalCheck', outcome: 'private', data: { reason: 'Nur private Anbieter.' } }],
    ending: 'noMarket',
  },
];

export default journeys;
