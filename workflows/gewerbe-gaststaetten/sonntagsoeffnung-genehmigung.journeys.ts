import { permitSteps as step, type Journey } from '@amtsweg/procedure';

const form = {
  association: 'Aktion Limmerstraße e. V.',
  givenNames: 'Beate',
  familyName: 'Kolb',
  address: 'Limmerstraße 30, 30451 Hannover',
  shops: 90,
  represented: 61,
  area: 'Limmerstraße zwischen Küchengarten und Freizeitheim',
  sundays: [
    {
      date: '2026-05-03',
      hours: '13 bis 18 Uhr',
      occasion: 'Limmerstraßenfest',
      visitorsEvent: 20000,
      visitorsShops: 3000,
    },
  ],
};
const heard = [
  step.complete,
  { task: 'count', outcome: 'counted', data: { before: 1 } },
  step.opinion('union', 'refuses', 'Der Anlass trägt nicht.'),
  step.opinion('churches', 'agreesWithProvisions', 'Beginn nicht vor 13 Uhr.'),
  step.opinion('chamber'),
] as const;
const granted = [
  ...heard,
  {
    task: 'occasion',
    outcome: 'carries',
    data: { prognosis: '20.000 Besucher des Fests, 3.000 der Geschäfte.' },
  },
  step.grant({
    sundays: [{ date: '2026-05-03', hours: '13 bis 18 Uhr' }],
    grounds: 'Das Fest prägt den Tag; die Öffnung ist Anhang.',
  }),
] as const;

const journeys: readonly Journey[] = [
  {
    title: 'a street fest carries an open Sunday against the union’s opinion',
    form,
    steps: [...granted, step.fee(24), step.signed, step.paid, step.final, { clock: 'lastSunday' }],
    ending: 'closed',
  },
  {
    title: 'the court stops the opening on the union’s application',
    form,
    steps: [
      ...granted,
      { task: 'feeSetting', outcome: 'set', data: { basis: 'none', grounds: 'Öffentliches Interesse.' } },
      step.signed,
      step.final,
      { event: 'thirdParty', by: 'authority', data: { reference: '11 B 2041/26' } },
      { event: 'thirdPartyJudged', by: 'authority', data: { stopped: true } },
      { task: 'courtStop', outcome: 'announced' },
    ],
    ending: 'closed',
  },
  {
    title: 'a clearance sale as an occasion is refused',
    form,
    steps: [
      ...heard,
      { task: 'occasion', outcome: 'alibi', data: { reason: 'Das Fest besteht aus zwei Ständen.' } },
      step.refuse('occasion', 'Der Anlass ist vorgeschoben.'),
      step.statement('Es kommen noch drei Musikgruppen.'),
      step.refuse('occasion', 'Auch so überwiegt der Einkauf.'),
      { task: 'feeSetting', outcome: 'set', data: { basis: 'none', grounds: 'Billigkeit.' } },
      step.signed,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
