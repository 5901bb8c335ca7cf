import type { Journey } from '@amtsweg/procedure';

const form = {
  business: 'Kiosk am Kröpcke',
  subject: 'foreignBody',
  description: 'Glassplitter im Salat.',
  happenedOn: '{today}',
  sample: 'opened',
  name: 'Ayşe Koç',
  address: 'Osterstraße 3, 30159 Hannover',
  confidential: true,
};
const ours = { task: 'sorting', outcome: 'ours' } as const;

const journeys: readonly Journey[] = [
  {
    title: 'a splinter of glass is confirmed by the institute and recalled',
    form,
    steps: [
      ours,
      { task: 'control', outcome: 'nothing' },
      { task: 'sealing', outcome: 'sealed', data: { sealNumber: 'H 4471' } },
      { clock: 'resultPeriod' },
      { task: 'reminding', outcome: 'asked' },
      { event: 'labResult', by: 'authority', data: { verdict: 'harmful', report: 'Splitter bis 4 mm.' } },
      { task: 'recall', outcome: 'warned' },
      { task: 'conclusion', outcome: 'concluded', data: { answer: 'Das Erzeugnis wurde zurückgerufen.' } },
    ],
    ending: 'closed',
  },
  {
    title: 'an anonymous report of illness closes a kitchen',
    form: {
      business: form.business,
      subject: 'illness',
      ill: 4,
      description: 'Vier Kranke nach dem Essen.',
      happenedOn: '{today}',
      sample: 'none',
      confidential: true,
    },
    steps: [
      { task: 'urgent', outcome: 'informed', data: { outbreak: true } },
      ours,
      { task: 'control', outcome: 'danger', data: { caseNumber: '32.14-2026/12' } },
      { task: 'conclusion', outcome: 'concluded', data: { answer: 'Entfällt.' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a shop in another district is handed over',
    form,
    steps: [
      { task: 'sorting', outcome: 'elsewhere', data: { receiver: 'Region Hannover, Verbraucherschutz' } },
    ],
    ending: 'transferred',
  },
];

export default journeys;
