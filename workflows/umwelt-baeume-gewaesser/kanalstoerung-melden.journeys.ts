import type { Journey } from '@amtsweg/procedure';

const form = {
  place: 'Stolzestraße 12, Schacht vor der Einfahrt',
  kind: 'pollution',
  rain: false,
  description: 'Es riecht nach Heizöl, auf dem Wasser schwimmt ein Film.',
  name: 'Harald Wiebe',
  email: 'wiebe@example.org',
};

const journeys: readonly Journey[] = [
  {
    title: 'heating oil is traced to a workshop and the cracked sewer is renewed at once',
    form,
    steps: [
      { task: 'emergency', outcome: 'foreignMatter', data: { matter: 'Heizöl, roter Film' } },
      { task: 'sampling', outcome: 'found', data: { discharger: 'Stolzestraße 20, Hof' } },
      { task: 'camera', outcome: 'rated', data: { grade: 1 } },
      { task: 'urgentRepair', outcome: 'repaired' },
    ],
    ending: 'closed',
  },
  {
    title: 'the cellar is flooded by the pipe of the house',
    form: { ...form, kind: 'backup', backflowValve: false, rain: true },
    steps: [{ task: 'emergency', outcome: 'privatePipe' }],
    ending: 'closed',
  },
  {
    title: 'a smell leads to a sewer that goes into the programme',
    form: { ...form, kind: 'smell' },
    steps: [
      { task: 'network', outcome: 'inspect' },
      { task: 'camera', outcome: 'rated', data: { grade: 3 } },
      { task: 'programme', outcome: 'scheduled', data: { year: 2028 } },
    ],
    ending: 'closed',
  },
];

export default journeys;
