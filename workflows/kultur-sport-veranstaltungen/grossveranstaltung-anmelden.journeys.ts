import type { Journey } from '@amtsweg/procedure';

const form = {
  organisation: 'Maschseefest GmbH',
  familyName: 'Wedemeier',
  givenNames: 'Ruth',
  address: 'Arthur-Menge-Ufer 3, 30169 Hannover',
  director: 'Ruth Wedemeier',
  mobile: '+49 172 5550121',
  insured: true,
  event: 'Seeufernacht',
  kind: 'festival',
  place: 'Maschsee, Nordufer',
  firstDay: '2027-12-18',
  lastDay: '2027-12-20',
  visitors: 18000,
  programme: 'Drei Bühnen, Gastronomie, Feuerwerk am letzten Abend.',
  roads: true,
  park: true,
  structures: true,
  alcohol: true,
  pyrotechnics: true,
  endsAfterTen: true,
  paramedics: 60,
  stewards: 150,
};
const run = {
  ...form,
  event: 'Lister Meilenlauf',
  kind: 'run',
  place: 'Lister Meile bis Lister Platz',
  visitors: 1500,
  stewards: 20,
  park: false,
  structures: false,
  alcohol: false,
  pyrotechnics: false,
  endsAfterTen: false,
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const opinion = (id: string, result = 'agrees') =>
  ({
    event: `${id}Opinion`,
    by: 'authority',
    data: result === 'agrees' ? { result } : { result, statement: 'Zu viele Menschen am Nordufer.' },
  }) as const;
const office = (id: string) => ({
  task: id,
  outcome: 'permitted',
  data: { provisions: 'Rettungsweg 5 m frei.' },
});
const table = { task: 'roundTable', outcome: 'held', data: { minutes: 'Einlass über drei Tore.' } } as const;
const grant = {
  task: 'decision',
  outcome: 'grant',
  data: { provisions: [], feeCents: 240000, feeReason: 'Sechs Stellen, hoher Aufwand.' },
} as const;
const refuse = {
  task: 'decision',
  outcome: 'refuse',
  data: {
    ground: 'Gefahr für Leben und Gesundheit der Besucher (§ 11 NPOG)',
    reason: 'Keine zweite Räumungsachse.',
    feeCents: 60000,
    feeReason: 'Aufwand.',
  },
} as const;
const signed = { task: 'signature', outcome: 'signed' } as const;
const paid = (id: string) => ({ task: id, outcome: 'paid', data: { receivedOn: '{today}' } });
const agreed = { task: 'concept', outcome: 'agreed', data: { capacity: 18000, stewards: 150 } } as const;
const everybody = [
  opinion('police'),
  opinion('fire'),
  opinion('transit'),
  office('traffic'),
  office('building'),
  office('green'),
];

const journeys: readonly Journey[] = [
  {
    title: 'a lakeside night of eighteen thousand is agreed, interrupted by a storm and discussed afterwards',
    form,
    steps: [
      complete,
      table,
      ...everybody,
      { task: 'concept', outcome: 'revise', data: { points: 'Unwetterszenario fehlt.' } },
      { event: 'conceptRevised', by: 'applicant', data: { version: '3.1' } },
      agreed,
      grant,
      signed,
      paid('permitPayment'),
      { clock: 'permitActionPeriod' },
      { event: 'changedPlan', by: 'applicant', data: { change: 'Bühne 3 steht zehn Meter weiter.' } },
      { task: 'change', outcome: 'covered' },
      { clock: 'walkDay' },
      { task: 'walk', outcome: 'defects', data: { defects: 'Tor 2 ist verstellt.' } },
      { task: 'walk', outcome: 'released' },
      { event: 'incident', by: 'authority', data: { kind: 'storm', report: 'Gewitter in dreißig Minuten.' } },
      { task: 'staff', outcome: 'interrupted' },
      { clock: 'eventEnd' },
      { task: 'inspection', outcome: 'clean' },
      { task: 'debrief', outcome: 'held', data: { lessons: 'Mehr Anzeigetafeln.' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a run over closed streets ends with worn lawns and no debriefing',
    form: run,
    steps: [
      complete,
      opinion('police'),
      { clock: 'transitPeriod' },
      { task: 'transitOverdue', outcome: 'proceed' },
      office('traffic'),
      grant,
      signed,
      paid('permitPayment'),
      { clock: 'permitActionPeriod' },
      { clock: 'walkDay' },
      { task: 'walk', outcome: 'released' },
      { clock: 'eventEnd' },
      {
        task: 'inspection',
        outcome: 'damage',
        data: { damage: 'Rasen am Lister Platz.', reason: 'Fahrspuren.' },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'the gates stay shut because the stage leans',
    form,
    steps: [
      complete,
      table,
      ...everybody,
      agreed,
      grant,
      signed,
      { clock: 'walkDay' },
      { task: 'walk', outcome: 'stop', data: { reason: 'Bühne 1 ist nicht standsicher.' } },
      { clock: 'banActionPeriod' },
    ],
    ending: 'banned',
  },
  {
    title: 'without the consent of the fire brigade there is no festival',
    form,
    steps: [
      complete,
      table,
      opinion('police'),
      opinion('fire', 'refuses'),
      opinion('transit'),
      office('traffic'),
      office('building'),
      office('green'),
      agreed,
      grant,
      refuse,
      { clock: 'hearingPeriod' },
      refuse,
      paid('refusalPayment'),
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a march for the climate is an assembly',
    form: { ...run, kind: 'parade', visitors: 300, roads: false },
    steps: [{ task: 'formalCheck', outcome: 'assembly' }],
    ending: 'transferred',
  },
];

export default journeys;
