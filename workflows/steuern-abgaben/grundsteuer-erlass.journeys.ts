import type { Journey } from '@amtsweg/procedure';

const form = {
  cashReference: '5.0210.118204.7',
  name: 'Erbengemeinschaft Tiemann',
  address: 'Voßstraße 20, 30161 Hannover',
  plot: 'Hildesheimer Straße 98, 30169 Hannover',
  assessment: 'GrB 2025/11820',
  year: 2025,
  tax: 480000,
  ground: 'yield',
  usual: 6000000,
  actual: 1800000,
  efforts: 'Wasserschaden im März, danach Makler und drei Portale.',
};
const monument = {
  ...form,
  ground: 'heritage',
  usual: undefined,
  actual: undefined,
  efforts: undefined,
  revenues: 300000,
  costs: 2500000,
} as never;
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const granted = {
  task: 'decision',
  outcome: 'grant',
  data: { findings: 'Leerstand nicht zu vertreten.' },
} as const;
const posted = [
  { task: 'certification', outcome: 'correct' },
  { task: 'order', outcome: 'ordered' },
  { task: 'posting', outcome: 'posted', data: { postedOn: '{today}' } },
  { clock: 'remedyPeriod' },
] as const;

const journeys: readonly Journey[] = [
  {
    title: 'seventy per cent less rent remits a quarter of the year',
    form,
    steps: [complete, granted, ...posted],
    ending: 'closed',
  },
  {
    title: 'an application during the year waits, and a total loss remits a half',
    form: { ...form, year: 2026, actual: 0 },
    steps: [complete, { clock: 'yearEnd' }, granted, ...posted],
    ending: 'closed',
  },
  {
    title: 'a manor that costs more than it yields is free until it is sold',
    form: monument,
    steps: [
      complete,
      { event: 'monumentOpinion', by: 'authority', data: { result: 'agrees' } },
      { task: 'unprofitable', outcome: 'compared', data: { publicInterest: true } },
      granted,
      ...posted,
      { clock: 'nextYear' },
      { task: 'yearly', outcome: 'unchanged' },
      { event: 'changed', by: 'applicant', data: { what: 'Verkauft.', since: '{today}' } },
      { task: 'ending', outcome: 'ended' },
    ],
    ending: 'closed',
  },
  {
    title: 'an application for a year long past is too late',
    form: { ...form, year: 2022 },
    steps: [
      complete,
      { task: 'reinstatement', outcome: 'tooLate', data: { reason: 'Kein Hinderungsgrund vorgetragen.' } },
      { clock: 'hearingPeriod' },
      { task: 'finalDecision', outcome: 'refuse', data: { reason: 'Die Frist endete am 31. März 2023.' } },
      { clock: 'refusalRemedyPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'forty per cent less is not enough, whatever the clerk finds',
    form: { ...form, actual: 3600000 },
    steps: [
      complete,
      granted,
      { clock: 'hearingPeriod' },
      { task: 'finalDecision', outcome: 'refuse', data: { reason: 'Minderung 40 Prozent.' } },
      { clock: 'refusalRemedyPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
