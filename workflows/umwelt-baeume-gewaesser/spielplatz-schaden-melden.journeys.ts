import type { Journey } from '@amtsweg/procedure';

const form = {
  place: 'Spielplatz Welfenplatz',
  kind: 'broken',
  device: 'Nestschaukel',
  description: 'Ein Seil ist gerissen, ein Kind ist gefallen.',
  injured: true,
  name: 'Familie Özkan',
  email: 'oezkan@example.org',
};

const journeys: readonly Journey[] = [
  {
    title: 'a swing tears, is locked, and passes the acceptance at the second attempt',
    form,
    steps: [
      { task: 'locking', outcome: 'locked', data: { device: 'Nestschaukel, W-0417' } },
      { task: 'expert', outcome: 'repair', data: { work: 'Seile und Gelenke erneuern' } },
      { task: 'workshop', outcome: 'repaired' },
      { task: 'acceptance', outcome: 'defects' },
      { task: 'workshop', outcome: 'repaired' },
      { task: 'acceptance', outcome: 'released' },
    ],
    ending: 'closed',
  },
  {
    title: 'needles in the sand are cleared away the same day',
    form: { ...form, kind: 'needle', injured: false, description: 'Zwei Spritzen am Sandkasten.' },
    steps: [{ task: 'locking', outcome: 'cleaned' }],
    ending: 'closed',
  },
  {
    title: 'a rotten climbing frame is taken down and waits for the programme',
    form: { ...form, injured: false, kind: 'surface', description: 'Pfosten sind weich.' },
    steps: [
      { task: 'expert', outcome: 'renew' },
      { task: 'removal', outcome: 'programme' },
    ],
    ending: 'closed',
  },
];

export default journeys;
