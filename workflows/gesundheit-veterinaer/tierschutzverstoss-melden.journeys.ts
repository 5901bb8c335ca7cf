import type { Journey } from '@amtsweg/procedure';

const form = {
  place: 'Hinterhof Fridastraße 8',
  animals: 'zwei Schäferhunde',
  suspicion: 'housing',
  ongoing: false,
  observation: 'Seit Wochen an der Kette.',
  witness: true,
  reporter: 'Gesine Ahlers',
  address: 'Fridastraße 9, 30161 Hannover',
};
const follow = { task: 'weighing', outcome: 'follow', data: { weight: 'medium' } } as const;
const closing = { task: 'closing', outcome: 'closed' } as const;

const journeys: readonly Journey[] = [
  {
    title: 'chained dogs get a kennel within the period set on the spot',
    form,
    steps: [
      follow,
      { task: 'inspection', outcome: 'notMet' },
      { clock: 'retryPeriod' },
      {
        task: 'inspection',
        outcome: 'defects',
        data: { finding: 'Kette 1,5 m.', demands: 'Zwinger mit 10 m².' },
      },
      { clock: 'remedyOfDefects' },
      { task: 'checkingAgain', outcome: 'remedied' },
      closing,
    ],
    ending: 'closed',
  },
  {
    title: 'starving animals are taken away at once and the keeper is reported',
    form: {
      place: 'Dachgeschoss',
      animals: '40 Katzen',
      suspicion: 'hoarding',
      ongoing: true,
      observation: 'Gestank, Schreie.',
      witness: false,
    },
    steps: [
      { task: 'emergency', outcome: 'seized', data: { policeThere: true, shelter: 'Tierheim Hannover' } },
      { task: 'measure', outcome: 'opened', data: { caseNumber: '32.15-2026/0019', crime: true } },
      closing,
    ],
    ending: 'closed',
  },
  {
    title: 'a farm in another district is handed over',
    form,
    steps: [{ task: 'weighing', outcome: 'elsewhere', data: { receiver: 'Veterinäramt Schaumburg' } }],
    ending: 'transferred',
  },
];

export default journeys;
