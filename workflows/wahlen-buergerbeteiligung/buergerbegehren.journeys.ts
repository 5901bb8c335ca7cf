import type { Journey } from '@amtsweg/procedure';

const form = {
  question: 'Soll das Stadtbad Limmer an seinem Standort saniert und nicht verkauft werden?',
  reason: 'Das Bad ist das einzige im Westen der Stadt.',
  against: false,
  preliminary: true,
  representatives: [
    { name: 'Kerstin Wöhler', address: 'Limmerstraße 12, 30451 Hannover', email: 'bad@example.org' },
    { name: 'Ismail Kaya', address: 'Davenstedter Straße 80, 30453 Hannover' },
  ],
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const advised = [complete, { task: 'preliminary', outcome: 'fulfilled' }];
const handIn = (final: boolean) => ({
  event: 'signatures',
  by: 'applicant' as const,
  data: { sheets: 2100, final },
});
const counted = (valid: number) => ({
  task: 'count',
  outcome: 'counted',
  data: { valid, invalid: 1450, eligible: 402000 },
});
const admitted = { task: 'committee', outcome: 'admitted', data: { on: '{today}' } };

const journeys: readonly Journey[] = [
  {
    title: 'signatures in two lots reach the quorum and the vote binds the council for two years',
    form,
    steps: [
      ...advised,
      handIn(false),
      counted(17600),
      handIn(true),
      counted(21300),
      admitted,
      { task: 'council', outcome: 'vote' },
      { task: 'fixing', outcome: 'fixed', data: { pollingOn: '2026-09-14' } },
      { task: 'fixing', outcome: 'fixed', data: { pollingOn: '2026-09-13' } },
      { clock: 'pollingDay' },
      { task: 'result', outcome: 'established', data: { yes: 91000, no: 64000, eligible: 402000 } },
      { clock: 'bindingPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'the council follows a demand against its own resolution, and nobody has to vote',
    form: { ...form, against: true, announcedOn: '2025-12-20', preliminary: false },
    steps: [
      complete,
      handIn(true),
      counted(22010),
      admitted,
      { task: 'council', outcome: 'adopted', data: { resolution: '0815/2026' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a demand about the budget is inadmissible, and the court agrees',
    form,
    steps: [
      complete,
      {
        task: 'preliminary',
        outcome: 'notFulfilled',
        data: { reason: 'Gegenstand ist die Haushaltssatzung (§ 32 Abs. 2 Satz 2 NKomVG).' },
      },
      {
        event: 'statement',
        by: 'applicant',
        data: { statement: 'Es geht um das Bad, nicht um den Haushalt.' },
      },
      {
        task: 'finalDecision',
        outcome: 'refuse',
        data: { reason: 'Der Kern der Frage ist die Veranschlagung von Mitteln.' },
      },
      { event: 'lawsuit', by: 'authority', data: { courtReference: '1 A 233/26', filedOn: '{today}' } },
      { event: 'judged', by: 'authority', data: { result: 'dismissed' } },
    ],
    ending: 'rejected',
  },
  {
    title: 'too few people signed before the period was over',
    form: { ...form, preliminary: false },
    steps: [complete, handIn(false), counted(9000), { clock: 'collectionEnd' }],
    ending: 'lapsed',
  },
];

export default journeys;
