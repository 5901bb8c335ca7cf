import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  organisation: 'Café Lindenblüte GmbH',
  contact: 'Żaneta Krüger',
  address: 'Limmerstraße 33, 30451 Hannover',
  phone: '0511 440022',
  venue: 'Café Lindenblüte, Limmerstraße 33',
  tradeDate: '2024-05-02',
  neighbourFront: false,
  length: 8,
  depth: 2.4,
  footwayLeft: 2.2,
  parkingBay: false,
  seats: 24,
  fixed: false,
  furniture: 'Acht Holztische, 24 Stühle, vier Schirme',
  season: 'summer',
  start: '2026-03-01',
  seasons: 2,
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const agrees = (event: string): JourneyStep => ({ event, by: 'authority', data: { result: 'agrees' } });
const measured = (footwayLeft: number): JourneyStep => ({
  task: 'siteVisit',
  outcome: 'measured',
  data: { footwayLeft },
});
const refuse: JourneyStep = {
  task: 'decision',
  outcome: 'refuse',
  data: {
    ground: '§ 18 Abs. 1 NStrG, Barrierefreiheit',
    reason: 'Es bleiben nur 1,10 m Gehweg; der Leitstreifen wäre verstellt.',
  },
};
const paid = (task: string): JourneyStep => ({ task, outcome: 'paid', data: { receivedOn: '{today}' } });

const journeys: readonly Journey[] = [
  {
    title: 'a café serves in the street for two seasons and pays for each',
    form,
    steps: [
      complete,
      agrees('fireOpinion'),
      agrees('restaurantOpinion'),
      measured(1.5),
      { task: 'reduction', outcome: 'reduced', data: { depth: 2 } },
      {
        task: 'decision',
        outcome: 'grant',
        data: { squareMetres: 16, closing: '22:00', validUntil: '2027-10-31' },
      },
      paid('permitPayment'),
      { clock: 'permitActionPeriod' },
      { clock: 'nextSeason' },
      { task: 'seasonCheck', outcome: 'continued' },
      paid('seasonPayment'),
      { clock: 'validity' },
      { task: 'clearance', outcome: 'clean' },
    ],
    ending: 'closed',
  },
  {
    title: 'tables on the guiding strip are refused',
    form: { ...form, seats: 8, depth: 1.6, seasons: 1 },
    steps: [
      complete,
      measured(1.1),
      { task: 'reduction', outcome: 'noAgreement' },
      refuse,
      { clock: 'hearingPeriod' },
      refuse,
      paid('refusalPayment'),
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a platform asked about once, permitted after a new photo, is revoked for the tram works',
    form: { ...form, fixed: true, depth: 3, seasons: 1, season: 'year' },
    steps: [
      complete,
      agrees('fireOpinion'),
      { clock: 'buildingOpinionPeriod' },
      { task: 'buildingOverdue', outcome: 'remind' },
      agrees('buildingOpinion'),
      agrees('restaurantOpinion'),
      measured(2),
      {
        task: 'decision',
        outcome: 'incomplete',
        data: { missing: [{ item: 'Foto des Podests', reason: '§ 18 Abs. 1 NStrG' }] },
      },
      { event: 'supplement', by: 'applicant', data: { furniture: 'Podest aus Lärche, sechs Tische' } },
      complete,
      measured(2),
      {
        task: 'decision',
        outcome: 'grant',
        data: { squareMetres: 24, closing: '23:00', validUntil: '2026-12-31' },
      },
      paid('permitPayment'),
      { clock: 'permitActionPeriod' },
      {
        event: 'startRevocation',
        by: 'clerk',
        data: { facts: 'Gleisbau ab September auf der ganzen Breite.' },
      },
      { clock: 'revocationHearingPeriod' },
      {
        task: 'revocation',
        outcome: 'revoke',
        data: {
          ground: '§ 18 Abs. 2 NStrG, Widerrufsvorbehalt',
          reason: 'Die Fläche wird für die Gleise gebraucht.',
        },
      },
      { clock: 'revocationActionPeriod' },
      { task: 'clearance', outcome: 'clean' },
    ],
    ending: 'revoked',
  },
];

export default journeys;
