import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Grote',
  givenNames: 'Almut',
  address: 'Ricklinger Stadtweg 51, 30459 Hannover',
  card: 'A3300871',
  purpose: 'private',
  type: 'book',
  title: 'Die Calenberger Landschaften im 17. Jahrhundert',
  otherEdition: true,
  neededUntil: '2026-05-01',
};
const admissible = { task: 'admissibility', outcome: 'admissible' };
const reply = (answer: string, lender: string) =>
  ({ event: 'lenderReply', by: 'authority', data: { answer, lender } }) as const;

const journeys: readonly Journey[] = [
  {
    title: 'the second library lends, the reader keeps the book too long and brings it back',
    form,
    steps: [
      admissible,
      reply('declines', 'Stadtbibliothek Braunschweig'),
      reply('sends', 'SUB Göttingen'),
      { task: 'arrival', outcome: 'item', data: { use: 'home', dueOn: '2026-03-15' } },
      { task: 'pickup', outcome: 'fetched' },
      { clock: 'loanEnd' },
      { event: 'returned', by: 'clerk' },
      { task: 'sendBack', outcome: 'sent' },
    ],
    ending: 'closed',
  },
  {
    title: 'an article comes as a copy for a student',
    form: { ...form, type: 'article', volume: 'Bd. 88, 2016, S. 101-140', purpose: 'study' },
    steps: [
      admissible,
      reply('sends', 'TIB Hannover'),
      { task: 'arrival', outcome: 'copy' },
      { task: 'copyHandover', outcome: 'handed' },
    ],
    ending: 'closed',
  },
  {
    title: 'the book stands in a branch of the own city',
    form,
    steps: [{ task: 'admissibility', outcome: 'here', data: { where: 'Stadtbibliothek Linden, Ge 412' } }],
    ending: 'notObtained',
  },
];

export default journeys;
