import { permitSteps as steps, type Journey } from '@amtsweg/procedure';

const form = {
  name: 'Eigentümergemeinschaft Fössestraße 77',
  address: 'Fössestraße 77, 30453 Hannover',
  iban: 'DE02120300000000202051',
  building: 'Fössestraße 77, Hofhaus',
  kind: 'roof',
  area: 140,
  substrate: 12,
  costCents: 2100000,
  owner: true,
  advised: false,
  begun: false,
  obliged: false,
};
const { substrate: _none, ...wall } = form;
const final = { clock: 'permitActionPeriod' } as const;
const paidOut = [
  { task: 'payoutOrder', outcome: 'ordered' },
  { task: 'paying', outcome: 'paid', data: { paidOn: '{today}' } },
] as const;

const journeys: readonly Journey[] = [
  {
    title: 'the roof waits for the next budget, is smaller than planned and blooms for ten years',
    form,
    steps: [
      steps.complete,
      steps.opinion('advice'),
      { task: 'quality', outcome: 'rated', data: { points: 72 } },
      { task: 'budget', outcome: 'exhausted' },
      { event: 'budgetReleased', by: 'clerk' },
      { task: 'budget', outcome: 'reserved' },
      steps.grant(),
      final,
      { event: 'usageProof', by: 'applicant', data: { spentCents: 1980000 } },
      { task: 'proofCheck', outcome: 'accepted', data: { costCents: 1950000 } },
      { task: 'visit', outcome: 'smaller', data: { share: 90, reason: '126 m² ausgeführt.' } },
      ...paidOut,
      { event: 'ownerChanged', by: 'applicant', data: { owner: 'Hof77 GmbH' } },
      { task: 'successor', outcome: 'takenOver' },
      { clock: 'bindingEnd' },
    ],
    ending: 'closed',
  },
  {
    title: 'the ivy is torn down after three years and the grant comes back',
    form: { ...wall, kind: 'facade', advised: true, costCents: 240000 },
    steps: [
      steps.complete,
      { task: 'quality', outcome: 'rated', data: { points: 60 } },
      { task: 'budget', outcome: 'reserved' },
      steps.grant(),
      final,
      { event: 'usageProof', by: 'applicant', data: { spentCents: 240000 } },
      { task: 'proofCheck', outcome: 'accepted', data: { costCents: 240000 } },
      { task: 'visit', outcome: 'asGranted' },
      ...paidOut,
      { event: 'startRevocation', by: 'clerk', data: { facts: 'Wand neu verputzt, Pflanzen entfernt.' } },
      { clock: 'revocationHearingPeriod' },
      {
        task: 'revocation',
        outcome: 'revoke',
        data: { ground: '§ 49 Abs. 3 Satz 1 Nr. 1 VwVfG', reason: 'Die Begrünung wurde entfernt.' },
      },
      { clock: 'revocationActionPeriod' },
      {
        task: 'reclaim',
        outcome: 'fixed',
        data: { amount: 56000, interestFrom: '{today}', reason: 'Sieben von zehn Jahren fehlen.' },
      },
      { task: 'reclaimPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'reclaimActionPeriod' },
    ],
    ending: 'revoked',
  },
  {
    title: 'the firm was hired before the grant',
    form: { ...form, begun: true, advised: true },
    steps: [
      steps.complete,
      { task: 'quality', outcome: 'rated', data: { points: 80 } },
      { task: 'budget', outcome: 'reserved' },
      steps.refuse('Förderrichtlinie LHH, Vorhabenbeginn', 'Der Auftrag wurde vorher erteilt.'),
      steps.silence,
      steps.refuse('Förderrichtlinie LHH, Vorhabenbeginn', 'Der Auftrag wurde vorher erteilt.'),
      steps.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
