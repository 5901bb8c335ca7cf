import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  givenNames: 'Ursula',
  familyName: 'Deppe',
  address: 'Wülfeler Straße 19, 30539 Hannover',
  cemetery: 'seelhorst',
  gravePlace: 'C 3 / 44',
  kind: 'earth',
  places: 2,
  rightUntil: '2026-03-31',
  years: 10,
  occasion: 'expiry',
  holderDied: false,
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const covered: JourneyStep = { task: 'graveRegister', outcome: 'covered', data: { restUntil: '2024-05-01' } };
const tended: JourneyStep = { task: 'graveCheck', outcome: 'tended' };
const refuse: JourneyStep = {
  task: 'decision',
  outcome: 'refuse',
  data: { ground: 'Friedhofssatzung LHH (Schließung)', reason: 'Das Feld wird bis 2030 entwidmet.' },
};
const granted: readonly JourneyStep[] = [
  { task: 'decision', outcome: 'grant', data: { until: '2036-03-31' } },
  { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
  { clock: 'permitActionPeriod' },
];

const journeys: readonly Journey[] = [
  {
    title: 'a family grave is extended by ten years',
    form,
    steps: [complete, covered, tended, ...granted],
    ending: 'closed',
  },
  {
    title: 'a daughter takes over the right, and the neglected grave is extended under an obligation',
    form: { ...form, kind: 'urn', holderDied: true, formerHolder: 'Heinz Deppe' },
    steps: [
      complete,
      { task: 'transfer', outcome: 'transferred', data: { letterNumber: 'GB 2026/114' } },
      covered,
      { task: 'graveCheck', outcome: 'neglected', data: { remarks: 'Efeu entfernen, Stein richten' } },
      ...granted,
    ],
    ending: 'closed',
  },
  {
    title: 'a field that is being closed allows no extension',
    form,
    steps: [
      complete,
      covered,
      tended,
      refuse,
      { clock: 'hearingPeriod' },
      refuse,
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
