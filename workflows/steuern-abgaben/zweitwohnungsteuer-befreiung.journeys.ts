import type { Journey } from '@amtsweg/procedure';

const form = {
  cashReference: '5.0205.210077.9',
  name: 'Dr. Kerstin Albers',
  address: 'Deisterstraße 40, 30449 Hannover',
  secondHome: 'Deisterstraße 40, 30449 Hannover',
  mainHome: 'Am Wall 3, 26122 Oldenburg',
  since: '2025-10-01',
  ground: 'work',
  employer: 'Medizinische Hochschule Hannover, Carl-Neuberg-Straße 1',
  separated: false,
  nights: 14,
};
const registered = [
  { task: 'formalCheck', outcome: 'complete' },
  {
    event: 'registerInformation',
    by: 'authority',
    data: { content: 'verheiratet, Hauptwohnung Oldenburg', dated: '{today}' },
  },
] as const;

const journeys: readonly Journey[] = [
  {
    title: 'a married doctor is exempt since October, until she gives the flat up',
    form,
    steps: [
      ...registered,
      { task: 'homes', outcome: 'second' },
      { task: 'decision', outcome: 'grant', data: { from: '2025-10-01' } },
      { task: 'certification', outcome: 'correct' },
      { task: 'order', outcome: 'ordered' },
      { task: 'posting', outcome: 'posted', data: { postedOn: '{today}' } },
      { clock: 'remedyPeriod' },
      { clock: 'secondYear' },
      { task: 'reading', outcome: 'same' },
      { event: 'groundGone', by: 'applicant', data: { what: 'moved', on: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'who lives in the flat most of the month has no second home',
    form: { ...form, nights: 25 },
    steps: [...registered, { task: 'homes', outcome: 'main' }],
    ending: 'noSecondHome',
  },
  {
    title: 'separated spouses are heard and refused',
    form: { ...form, separated: true },
    steps: [
      ...registered,
      { task: 'homes', outcome: 'second' },
      { event: 'statement', by: 'applicant', data: { statement: 'Wir wollen wieder zusammenziehen.' } },
      {
        task: 'finalDecision',
        outcome: 'refuse',
        data: { reason: 'Zurzeit besteht keine eheliche Gemeinschaft.' },
      },
      { clock: 'refusalRemedyPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
