import type { Journey } from '@amtsweg/procedure';

const form = {
  plate: 'H-AB 1234',
  make: 'Kombi, silber',
  offence: 'cycleway',
  location: 'Goethestraße 14',
  date: '2026-01-10',
  from: '17:05',
  until: '17:25',
  stillThere: true,
  name: 'Bjørn Lüddecke',
  address: 'Lichtenbergplatz 3, 30449 Hannover',
  email: 'b.lueddecke@example.org',
  truth: true,
};

const journeys: readonly Journey[] = [
  {
    title: 'a car on the cycleway leads to a charge in a file of its own',
    form,
    steps: [
      { task: 'evidence', outcome: 'prosecute', data: { count: '141312' } },
      { task: 'offence', outcome: 'warned', data: { reference: '32.9-55-2026-7711', amount: 5500 } },
    ],
    ending: 'closed',
  },
  {
    title: 'without a photo of the sign the report is not pursued',
    form: { ...form, offence: 'noStopping', stillThere: false },
    steps: [
      {
        task: 'evidence',
        outcome: 'ask',
        data: { question: 'Bitte schicken Sie ein Foto des Verkehrszeichens.' },
      },
      { clock: 'witnessReply' },
      { task: 'evidence', outcome: 'drop', data: { ground: 'Beschilderung nicht belegt.' } },
    ],
    ending: 'dropped',
  },
  {
    title: 'three months after the deed nothing can be pursued any more',
    form: { ...form, foreign: 'Niederlande', plate: 'XX-123-Y' },
    steps: [{ task: 'evidence', outcome: 'prosecute', data: { count: '141312' } }, { clock: 'limitation' }],
    ending: 'limited',
  },
];

export default journeys;
