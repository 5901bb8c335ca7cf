import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Kasprzak',
  givenNames: 'Monika',
  address: 'Davenstedter Straße 101, 30453 Hannover',
  duty: 'burial',
  others: 1,
  deceased: 'Bogdan Kasprzak',
  diedOn: '2026-01-03',
  diedIn: 'Hannover',
  estate: 40000,
  kind: 'urn',
  undertaker: 'Bestattungshaus Ihmetal',
  bill: 240000,
  cemeteryFees: 180000,
  advanced: false,
};
const complete = { task: 'formalCheck', outcome: 'complete' };

const journeys: readonly Journey[] = [
  {
    title: 'a daughter gets her half, the estranged brother is asked for his',
    form,
    steps: [
      complete,
      {
        event: 'estateInformation',
        by: 'authority',
        data: { content: 'Beide Kinder haben ausgeschlagen.', dated: '{today}' },
      },
      { task: 'duty', outcome: 'obliged' },
      {
        task: 'costs',
        outcome: 'assessed',
        data: { undertaker: 190000, cut: 'Kaffeetafel und Zeitungsanzeige.' },
      },
      {
        task: 'means',
        outcome: 'found',
        data: { income: 145000, housing: 60000, relatives: 0, assets: 50000, adults: 1 },
      },
      { task: 'decision', outcome: 'grant', data: { transferClaims: true } },
      { task: 'order', outcome: 'ordered' },
      { task: 'payout', outcome: 'returned' },
      { task: 'payoutAccount', outcome: 'corrected', data: { account: 'DE02500105170137075030' } },
      { task: 'payout', outcome: 'posted', data: { paidOn: '{today}', cashReference: '5.0574.300100' } },
      { task: 'transferNotice', outcome: 'sent', data: { reference: '50.1-93-2026-17' } },
      { clock: 'grantRemedyPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'a neighbour who arranged the funeral is not obliged and gets nothing',
    form: { ...form, duty: 'kindness', others: 0 },
    steps: [complete, { clock: 'refusalRemedyPeriod' }],
    ending: 'rejected',
  },
  {
    title: 'the father had social assistance from Celle until he died, so Celle decides',
    form: { ...form, assistedBy: 'Stadt Celle' },
    steps: [complete],
    ending: 'transferred',
  },
];

export default journeys;
