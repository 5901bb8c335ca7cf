import type { Journey } from '@amtsweg/procedure';

const form = {
  place: 'Kleefelder Straße 9',
  timing: 'now',
  act: 'felled',
  description: 'Zwei Männer sägen eine alte Linde im Vorgarten um.',
  witness: true,
  name: 'Ute Kersten',
  email: 'kersten@example.org',
};

const journeys: readonly Journey[] = [
  {
    title: 'the saw is stopped, a lime with a nest is measured and two files are opened',
    form,
    steps: [
      { task: 'onTheSpot', outcome: 'stopped', data: { worker: 'Gartenbau ohne Auftragsschein' } },
      {
        task: 'evidence',
        outcome: 'violation',
        data: { trees: [{ species: 'Linde', girth: 168, damage: 'felled' }], doneOn: '{today}', nest: true },
      },
      { task: 'statement', outcome: 'taken' },
      { task: 'replanting', outcome: 'opened', data: { reference: '67.70.10-2026-44' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a city tree was poisoned and the reporter stays unknown',
    form: {
      place: 'Allee am Bischofshol',
      timing: 'earlier',
      seenOn: '2026-01-05',
      act: 'poisoned',
      description: 'Bohrlöcher.',
      witness: false,
    },
    steps: [
      { task: 'permits', outcome: 'unexplained' },
      {
        task: 'evidence',
        outcome: 'violation',
        data: {
          trees: [{ species: 'Ahorn', girth: 120, damage: 'root' }],
          doneOn: '2026-01-05',
          nest: false,
        },
      },
      { task: 'replanting', outcome: 'noOwner', data: { reference: '67.70.30-2026-02' } },
    ],
    ending: 'closed',
  },
  {
    title: 'the permit is shown over the fence',
    form,
    steps: [
      { task: 'onTheSpot', outcome: 'permitShown' },
      { task: 'permits', outcome: 'permitted' },
    ],
    ending: 'closed',
  },
];

export default journeys;
