import type { Journey } from '@amtsweg/procedure';

const form = {
  mastNumber: '4711-08',
  place: 'Voltmerstraße 40',
  fault: 'dark',
  crossing: false,
  email: 'licht@example.org',
};

const journeys: readonly Journey[] = [
  {
    title: 'the lamp stays dark beyond the contractual period and needs a new cable',
    form,
    steps: [
      { task: 'keeper', outcome: 'city' },
      { clock: 'repairPeriod' },
      { task: 'late', outcome: 'urged' },
      { event: 'faultClosed', by: 'authority', data: { lit: false, cause: 'Kabelfehler' } },
      { task: 'material', outcome: 'renewed' },
    ],
    ending: 'closed',
  },
  {
    title: 'a mast that was run over is secured at once',
    form: { place: 'Königsworther Platz', fault: 'mast', crossing: true },
    steps: [
      { task: 'emergency', outcome: 'alarmed', data: { calledAt: '22:10 Uhr, Leitstelle' } },
      { task: 'keeper', outcome: 'city' },
      { event: 'faultClosed', by: 'authority', data: { lit: true } },
    ],
    ending: 'closed',
  },
  {
    title: 'the lamp over the platform belongs to the tramway',
    form,
    steps: [
      {
        task: 'keeper',
        outcome: 'other',
        data: { owner: 'infra Infrastrukturgesellschaft Region Hannover GmbH' },
      },
    ],
    ending: 'transferred',
  },
];

export default journeys;
