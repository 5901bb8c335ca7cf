import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  asker: 'self',
  name: 'Thure Lindhorst',
  address: 'Ricklinger Stadtweg 4, 30459 Hannover',
  register: 'birth',
  persons: 'Thure Lindhorst, 1988',
  entries: 1,
  collection: true,
  way: 'inspection',
};
const research = {
  ...form,
  asker: 'research',
  project: 'Sterblichkeit in Linden 1998–2010',
  way: 'letter',
  register: 'death',
  entries: 300,
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const extent = (answer: string): JourneyStep => ({
  task: 'extent',
  outcome: 'found',
  data: { answer, quarterHours: 2 },
});

const journeys: readonly Journey[] = [
  {
    title: 'a man reads the papers about his own birth under supervision',
    form,
    steps: [
      complete,
      { task: 'entitlement', outcome: 'entitled' },
      extent('Sammelakte G 77/1988, Blatt 1 bis 6'),
      { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { task: 'reading', outcome: 'read' },
    ],
    ending: 'closed',
  },
  {
    title: 'a family court is told at once and free of charge',
    form: {
      ...form,
      asker: 'court',
      fileReference: '604 F 22/26',
      task: 'Abstammungssache, § 65 PStG',
      way: 'letter',
    },
    steps: [complete, { task: 'official', outcome: 'plausible' }, extent('Vater nicht eingetragen.')],
    ending: 'closed',
  },
  {
    title: 'a study of mortality is not admitted by the ministry',
    form: research,
    steps: [
      complete,
      { task: 'research', outcome: 'ministry' },
      { clock: 'ministry' },
      { task: 'research', outcome: 'ministry' },
      { event: 'ministryDecided', by: 'authority', data: { result: 'denied' } },
      {
        task: 'refusalNotice',
        outcome: 'signed',
        data: { noticeReasons: 'Das Vorhaben ist nicht zugelassen.' },
      },
    ],
    ending: 'rejected',
  },
];

export default journeys;
