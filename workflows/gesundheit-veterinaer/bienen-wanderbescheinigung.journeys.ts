import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  name: 'Tilda Nordmeyer',
  address: 'Hägewiesen 60, 30657 Hannover',
  phone: '0511 6042211',
  number: '276032410007',
  place: 'Misburger Wald, Waldstück 4',
  colonies: 14,
  purpose: 'migrate',
  destination: 'Landkreis Uelzen, Heidestand Ellerndorf',
  moveOn: '2026-07-25',
  sampled: false,
};
const healthy: JourneyStep = {
  task: 'examination',
  outcome: 'healthy',
  data: { on: '{today}', expert: 'Harm Behnke, Imkerverein Hannover' },
};
const sealed: readonly JourneyStep[] = [
  { task: 'decision', outcome: 'grant' },
  { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
  { task: 'sealing', outcome: 'sealed' },
];
const refuse: JourneyStep = {
  task: 'decision',
  outcome: 'refuse',
  data: { ground: '§ 5 Abs. 1 Nr. 2, § 10 BienSeuchV', reason: 'Der Stand liegt im Sperrbezirk Misburg.' },
};

const journeys: readonly Journey[] = [
  {
    title: 'fourteen colonies are sampled and go to the heather',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'zone', outcome: 'outside' },
      healthy,
      { clock: 'laboratoryPeriod' },
      { task: 'laboratoryOverdue', outcome: 'remind' },
      { event: 'laboratoryResult', by: 'authority', data: { report: 'CE-26-4411', category: 'zero' } },
      ...sealed,
      { clock: 'validity' },
    ],
    ending: 'closed',
  },
  {
    title: 'an outbreak next door recalls the certificate',
    form: { ...form, sampled: true, sampleNumber: 'LAVES Celle 26-118' },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'zone', outcome: 'outside' },
      healthy,
      ...sealed,
      { event: 'outbreak', by: 'authority', data: { where: 'Anderten, Sperrbezirk 3 km' } },
    ],
    ending: 'recalled',
  },
  {
    title: 'from a restricted zone nobody migrates',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'zone', outcome: 'inside', data: { reason: 'Sperrbezirk Misburg seit 3. Januar.' } },
      refuse,
      { clock: 'hearingPeriod' },
      refuse,
      { task: 'refusalPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
