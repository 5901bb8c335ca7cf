import type { Journey } from '@amtsweg/procedure';

const club = {
  organisation: 'SV Vinnhorst von 1921 e. V.',
  familyName: 'Petrović',
  givenNames: 'Dragana',
  address: 'Mecklenheidestraße 30, 30419 Hannover',
  registerNumber: 'VR 2217',
  charitable: true,
  exemptionOn: '2024-06-17',
  sportsFederation: true,
  iban: 'DE02500105170137075030',
  children: 412,
  adults: 655,
  trainers: 18,
  adultFee: 14400,
};
const heads = { ...club, kind: 'perHead' };
const building = {
  ...club,
  kind: 'building',
  project: 'LED-Flutlicht und neuer Kunstrasen',
  costs: 30000000,
  ownFunds: 9000000,
  otherFunds: 10000000,
  begun: false,
  ownsGround: true,
};
const { ownsGround: _ground, ...works } = building;
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const confirms = { event: 'federationOpinion', by: 'authority', data: { result: 'agrees' } } as const;
const needed = {
  task: 'inspection',
  outcome: 'needed',
  data: { appraisal: 'Platz ist abgespielt.', eligible: 30000000 },
} as const;
const grant = (amount: number) => ({
  task: 'decision',
  outcome: 'grant',
  data: { amount, fundedUntil: '2027-06-30' },
});

const journeys: readonly Journey[] = [
  {
    title: 'four hundred children and eighteen trainers make a lump sum',
    form: heads,
    steps: [
      complete,
      { clock: 'federationPeriod' },
      { task: 'federationOverdue', outcome: 'proceed' },
      grant(677000),
      { event: 'waived', by: 'applicant' },
      { task: 'lump', outcome: 'paid', data: { paidOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'an artificial turf is resolved, built and sold for parking after twelve years',
    form: building,
    steps: [
      complete,
      confirms,
      needed,
      { task: 'committee', outcome: 'resolved', data: { on: '{today}' } },
      grant(9500000),
      grant(9000000),
      { clock: 'permitActionPeriod' },
      {
        event: 'drawdown',
        by: 'applicant',
        data: { amount: 9000000, purpose: 'Schlussrechnung', iban: 'DE02500105170137075030' },
      },
      { task: 'release', outcome: 'released' },
      { task: 'payout', outcome: 'paid', data: { paidOn: '{today}' } },
      {
        event: 'proof',
        by: 'applicant',
        data: { spent: 30200000, income: 21200000, report: 'Fertig im August.' },
      },
      { task: 'proofCheck', outcome: 'inOrder' },
      { clock: 'visitAgain' },
      { task: 'look', outcome: 'used' },
      { event: 'disposal', by: 'applicant', data: { what: 'Nebenplatz an Investor', on: '{today}' } },
      {
        task: 'disposal',
        outcome: 'recover',
        data: { reason: 'Der Nebenplatz dient nicht mehr dem Sport.' },
      },
      { event: 'recoveryStatement', by: 'applicant', data: { statement: 'Wir bauen Ersatz.' } },
      { task: 'recovery', outcome: 'refrain', data: { grounds: 'Gleichwertiger Ersatz entsteht.' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a device bought before the application is not funded',
    form: {
      ...works,
      kind: 'equipment',
      project: 'Schwebebalken',
      costs: 400000,
      ownFunds: 100000,
      otherFunds: 0,
      begun: true,
      sportsFederation: false,
    },
    steps: [
      complete,
      {
        task: 'inspection',
        outcome: 'needed',
        data: { appraisal: 'Gerät steht schon in der Halle.', eligible: 0 },
      },
      {
        task: 'decision',
        outcome: 'refuse',
        data: { ground: 'vorzeitiger Beginn', reason: 'Gekauft am 3. Januar.' },
      },
      { clock: 'hearingPeriod' },
      {
        task: 'decision',
        outcome: 'refuse',
        data: { ground: 'vorzeitiger Beginn', reason: 'Gekauft am 3. Januar.' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
