import type { Journey, JourneyStep } from '@amtsweg/procedure';

const dog = {
  cashReference: '5.0204.100411.9',
  name: 'Aylin Öztürk-Lindemann',
  address: 'Limmerstraße 45, 30451 Hannover',
  dogName: 'Frieda',
  tag: '21733',
};
const form = { ...dog, ground: 'shelter', takenOverOn: '2025-12-01' };
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const harmless: JourneyStep = { task: 'danger', outcome: 'harmless' };
const grant: JourneyStep = { task: 'decision', outcome: 'grant', data: { from: '2026-01-01' } };
const written: readonly JourneyStep[] = [
  { task: 'certification', outcome: 'correct' },
  { task: 'order', outcome: 'ordered' },
  { task: 'posting', outcome: 'posted', data: { postedOn: '{today}' } },
  { clock: 'remedyPeriod' },
];
const resumed: JourneyStep = {
  task: 'resumption',
  outcome: 'started',
  data: { caseNumber: '20.4-22.40.12-2027-000003' },
};

const journeys: readonly Journey[] = [
  {
    title: 'a dog from the shelter is free for a year, then the tax begins again',
    form,
    steps: [complete, harmless, grant, ...written, { clock: 'expiry' }, resumed],
    ending: 'closed',
  },
  {
    title: 'a rescue dog whose yearly proof stays out loses the exemption',
    form: {
      ...dog,
      ground: 'rescue',
      examinedOn: '2025-05-10',
      organisation: 'DRK-Rettungshundestaffel Hannover',
    },
    steps: [
      complete,
      harmless,
      grant,
      ...written,
      { event: 'proof', by: 'applicant' },
      { clock: 'proofDue' },
      {
        task: 'proofMissing',
        outcome: 'absent',
        data: { reason: 'Die Staffel bestätigt die Prüfung nicht.' },
      },
      resumed,
    ],
    ending: 'closed',
  },
  {
    title: 'an assistance dog is free until the pass runs out',
    form: {
      ...dog,
      ground: 'assistance',
      passValidUntil: '2028-06-30',
    },
    steps: [complete, harmless, grant, ...written, { clock: 'expiry' }, resumed],
    ending: 'closed',
  },
  {
    title: 'a police dog is free without an end until it is deregistered',
    form: { ...dog, ground: 'service', organisation: 'Polizeidirektion Hannover, Diensthundführerstaffel' },
    steps: [
      complete,
      harmless,
      grant,
      ...written,
      { task: 'review', outcome: 'persists' },
      { event: 'groundCeased', by: 'clerk', data: { on: '{today}', cause: 'Hund abgemeldet' } },
      { task: 'resumption', outcome: 'deregistered' },
    ],
    ending: 'closed',
  },
  {
    title: 'a dangerous dog is never exempt',
    form,
    steps: [
      complete,
      {
        task: 'danger',
        outcome: 'dangerous',
        data: { reason: 'Gefährlichkeit festgestellt am 4. Mai 2025.' },
      },
      { clock: 'hearingPeriod' },
      {
        task: 'finalDecision',
        outcome: 'refuse',
        data: { reason: 'Gefährliche Hunde sind von der Befreiung ausgenommen.' },
      },
      { clock: 'refusalRemedyPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
