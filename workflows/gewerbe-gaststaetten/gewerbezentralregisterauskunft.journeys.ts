import type { Journey } from '@amtsweg/procedure';

const form = {
  subject: 'person',
  name: 'Malte Harms',
  birthName: 'Harms',
  birthDate: '1988-01-05',
  address: 'Marienstraße 2, 30171 Hannover',
  inHannover: true,
  type: 'authority',
  authority: 'Landeshauptstadt Hannover, Gewerbeangelegenheiten',
  purpose: '§ 34c GewO',
  how: 'inPerson',
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;

const journeys: readonly Journey[] = [
  {
    title: 'the extract goes straight to the authority after a query',
    form,
    steps: [
      complete,
      { task: 'identity', outcome: 'proven', data: { destitute: false } },
      { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { event: 'officeQuery', by: 'authority', data: { question: 'Frühere Namen?' } },
      { task: 'query', outcome: 'answered' },
      { event: 'officeSent', by: 'authority', data: { sentOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'who lives elsewhere is told where to go',
    form: { ...form, inHannover: false },
    steps: [complete, { task: 'identity', outcome: 'elsewhere', data: { municipality: 'Stadt Hildesheim' } }],
    ending: 'transferred',
  },
];

export default journeys;
