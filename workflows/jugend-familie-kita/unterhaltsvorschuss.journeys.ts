import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Öztürk-Lindemann',
  givenNames: 'Aylin Marie',
  address: 'Limmerstraße 45, 30451 Hannover',
  maritalStatus: 'single',
  iban: 'DE02120300000000202051',
  childName: 'Mila Öztürk-Lindemann',
  childBirth: '2018-09-02',
  shared: 4,
  orphanPension: 0,
  childBenefit: true,
  citizenBenefit: false,
  paternity: 'established',
  otherParent: 'Torben Lindemann',
  otherAddress: 'Am Markt 2, 29221 Celle',
  maintenancePaid: 5000,
  titled: true,
  efforts: 'Mahnung vom Anwalt, Vollstreckungsversuch ohne Erfolg.',
};
const { otherParent: _name, otherAddress: _address, ...withoutFather } = form;
const complete = { task: 'formalCheck', outcome: 'complete' };
const fulfilled = { task: 'entitlement', outcome: 'fulfilled' };
const granted = [
  { task: 'decision', outcome: 'grant', data: { backMonth: false } },
  { task: 'order', outcome: 'ordered' },
  { task: 'posting', outcome: 'posted', data: { firstOn: '{today}', cashReference: '5.0517.118822' } },
];
const change = {
  event: 'changeReported',
  by: 'applicant',
  data: { kind: 'household', since: '{today}', description: 'Wir sind wieder zusammengezogen.' },
} as const;

const older = (citizenBenefit: boolean) => ({
  task: 'olderChild',
  outcome: 'found',
  data: { citizenBenefit, avoidable: false, gross: 30000, childIncome: 0 },
});
const essential = { task: 'changeReview', outcome: 'essential', data: { effectFrom: '{today}' } };
const stopped = [
  {
    task: 'endingDecision',
    outcome: 'stop',
    data: { stoppedOn: '{today}', reclaim: 39400, reason: 'Die Voraussetzungen sind entfallen.' },
  },
  { clock: 'stopRemedyPeriod' },
];

const journeys: readonly Journey[] = [
  {
    title: 'the parents move together and the advance is stopped after a hearing',
    form,
    steps: [
      complete,
      fulfilled,
      ...granted,
      {
        event: 'otherParentAnswer',
        by: 'clerk',
        data: { income: 198000, further: 'Ein weiteres Kind.' },
      },
      { task: 'capacity', outcome: 'pays' },
      change,
      { task: 'changeReview', outcome: 'essential', data: { effectFrom: '{today}' } },
      {
        task: 'entitlement',
        outcome: 'excluded',
        data: { ground: 'together', reason: 'Die Eltern leben seit diesem Monat zusammen (§ 1 Abs. 3 UVG).' },
      },
      { clock: 'hearingPeriod' },
      {
        task: 'endingDecision',
        outcome: 'stop',
        data: { stoppedOn: '{today}', reclaim: 0, reason: 'Die Eltern leben zusammen (§ 1 Abs. 3 UVG).' },
      },
      { clock: 'stopRemedyPeriod' },
    ],
    ending: 'stopped',
  },
  {
    title: 'a child that has come of age gets nothing, whoever asks',
    form: { ...form, childBirth: '2005-04-11' },
    steps: [complete, { clock: 'refusalRemedyPeriod' }],
    ending: 'rejected',
  },
  {
    title: 'from twelve on a child on Bürgergeld needs a parent who earns',
    form: { ...form, childBirth: '2012-04-11', citizenBenefit: true, parentGross: 30000 },
    steps: [
      complete,
      fulfilled,
      {
        task: 'olderChild',
        outcome: 'found',
        data: { citizenBenefit: true, avoidable: false, gross: 30000, childIncome: 0 },
      },
      { clock: 'refusalRemedyPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a father unknown means no recourse, and at eighteen the advance ends by itself',
    form: {
      ...withoutFather,
      childBirth: '2012-04-11',
      paternity: 'unknown',
      unknownReason: 'Samenspende im Ausland.',
    },
    steps: [
      complete,
      fulfilled,
      older(false),
      ...granted,
      { clock: 'grantRemedyPeriod' },
      { clock: 'renewalReminder' },
      { clock: 'grantEnd' },
    ],
    ending: 'closed',
  },
  {
    title: 'a teenager comes to live on Bürgergeld and the advance is stopped',
    form: { ...form, childBirth: '2012-04-11' },
    steps: [
      complete,
      fulfilled,
      older(false),
      ...granted,
      { event: 'otherParentAnswer', by: 'clerk', data: { income: 90000 } },
      change,
      essential,
      fulfilled,
      older(false),
      ...granted,
      change,
      essential,
      fulfilled,
      older(true),
      { clock: 'hearingPeriod' },
      ...stopped,
    ],
    ending: 'stopped',
  },
  {
    title: 'maintenance that comes after all takes the place of the advance',
    form,
    steps: [
      complete,
      fulfilled,
      ...granted,
      change,
      essential,
      {
        task: 'entitlement',
        outcome: 'unclear',
        data: { missing: [{ item: 'Kontoauszüge mit Unterhaltszahlungen', reason: '§ 60 SGB I' }] },
      },
      { event: 'supplement', by: 'applicant', data: { maintenancePaid: 42000 } },
      complete,
      fulfilled,
      { event: 'statement', by: 'applicant', data: { statement: 'Er zahlt jetzt wieder.' } },
      ...stopped,
    ],
    ending: 'stopped',
  },
];

export default journeys;
