import type { Journey } from '@amtsweg/procedure';

const form = {
  event: 'birth',
  person: { givenNames: 'Elif', familyName: 'Aydın' },
  eventOn: '2009-03-14',
  state: 'tr',
  copies: 1,
  delivery: 'post',
  requester: {
    givenNames: 'Elif',
    familyName: 'Aydın',
    birthDate: '2009-03-14',
    address: 'Limmerstraße 77, 30451 Hannover',
  },
  relation: 'self',
};
const search = {
  task: 'registerSearch',
  outcome: 'electronic',
  data: { registerNumber: 'G 610/2009', entryYear: 2009, block: 'none', restricted: false },
} as const;
const complete = { task: 'formalCheck', outcome: 'complete' } as const;

const journeys: readonly Journey[] = [
  {
    title: 'form A is made out for Turkey, where it needs no translation',
    form,
    steps: [
      complete,
      search,
      { task: 'entitlement', outcome: 'entitled' },
      { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
      {
        task: 'print',
        outcome: 'certified',
        data: { boxes: [{ box: '5 Geburtsdatum', value: 'Jo 14 Mo 03 An 2009' }] },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'for Canada the extract would be useless, and the application is withdrawn',
    form: { ...form, state: 'other', otherState: 'Kanada' },
    steps: [
      complete,
      search,
      { task: 'entitlement', outcome: 'entitled' },
      {
        task: 'destination',
        outcome: 'askOther',
        data: { missing: [{ item: 'Erklärung, ob eine Geburtsurkunde mit Apostille gewünscht wird' }] },
      },
      { event: 'withdraw', by: 'applicant', data: { reason: 'Ich nehme die Urkunde mit Apostille.' } },
    ],
    ending: 'withdrawn',
  },
];

export default journeys;
