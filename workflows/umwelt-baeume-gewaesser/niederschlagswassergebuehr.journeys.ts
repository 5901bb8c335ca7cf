import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  name: 'Jörg Hartmann',
  address: 'Podbielskistraße 210, 30177 Hannover',
  plot: 'Podbielskistraße 210',
  surfaces: [
    { kind: 'roof', area: 120, connected: true },
    { kind: 'permeable', area: 40, connected: true },
  ],
  seepage: false,
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const measured = (area: number): JourneyStep => ({
  task: 'comparison',
  outcome: 'measured',
  data: { area, deduction: 0 },
});
const charged: readonly JourneyStep[] = [
  { task: 'certification', outcome: 'correct' },
  { task: 'order', outcome: 'ordered' },
  { task: 'posting', outcome: 'posted', data: { postedOn: '{today}' } },
  { clock: 'remedyPeriod' },
];
const sold: readonly JourneyStep[] = [
  { event: 'ownerChanged', by: 'clerk', data: { since: '2026-02-01' } },
  { task: 'ending', outcome: 'ended' },
];

const journeys: readonly Journey[] = [
  {
    title: 'a declaration that fits the aerial photograph is followed',
    form,
    steps: [complete, measured(142), ...charged, { clock: 'flight' }, measured(140), ...charged, ...sold],
    ending: 'closed',
  },
  {
    title: 'a yard that was not declared is looked at, heard and charged',
    form,
    steps: [
      complete,
      measured(260),
      {
        task: 'siteVisit',
        outcome: 'deviating',
        data: {
          area: 255,
          finding: 'Hof von 115 m² entwässert in den Kanal.',
          reason: 'Farbprobe im Hofablauf.',
        },
      },
      { clock: 'hearingPeriod' },
      { task: 'afterHearing', outcome: 'measured', data: { reason: 'Keine Einwände erhoben.' } },
      ...charged,
      ...sold,
    ],
    ending: 'closed',
  },
  {
    title: 'a plot that drains on itself pays nothing',
    form: { ...form, surfaces: [{ kind: 'roof', area: 120, connected: false }], seepage: true },
    steps: [complete, measured(0)],
    ending: 'moot',
  },
];

export default journeys;
