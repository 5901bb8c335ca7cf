import type { Journey } from '@amtsweg/procedure';

const form = {
  child: { givenNames: 'Jonte', familyName: 'Behrens' },
  bornOn: '1994-05-03',
  bornIn: 'Henriettenstift',
  withNotes: true,
  usedFor: 'marriage',
  copies: 2,
  delivery: 'post',
  requester: {
    givenNames: 'Jonte',
    familyName: 'Behrens',
    birthDate: '1994-05-03',
    address: 'Lister Meile 40, 30161 Hannover',
  },
  relation: 'self',
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const found = (restriction: string) =>
  ({
    task: 'registerSearch',
    outcome: 'electronic',
    data: { registerNumber: 'G 1841/1994', entryYear: 1994, block: 'none', restriction },
  }) as const;

const journeys: readonly Journey[] = [
  {
    title: 'a bridegroom gets his birth entry with the acknowledgement of paternity that followed it',
    form,
    steps: [
      complete,
      found('none'),
      { task: 'entitlement', outcome: 'entitled' },
      { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
      {
        task: 'print',
        outcome: 'certified',
        data: {
          entry: 'Jonte Behrens, geboren 3. Mai 1994, 6.12 Uhr, Hannover',
          later: [{ number: 1, text: 'Vaterschaft anerkannt durch Malte Behrens, 20. Juni 1994.' }],
          notes: 'Keine Eheschließung vermerkt.',
        },
      },
    ],
    ending: 'closed',
  },
  {
    title:
      'the natural grandmother is refused the entry of an adopted child without being told why it is closed',
    form: { ...form, relation: 'ancestor', withNotes: false },
    steps: [
      complete,
      found('adopted'),
      { task: 'entitlement', outcome: 'entitled' },
      { task: 'narrow', outcome: 'outside', data: { reason: 'Leibliche Großmutter nach Annahme.' } },
      {
        task: 'refusalNotice',
        outcome: 'signed',
        data: { noticeReasons: 'Die Voraussetzungen sind nicht nachgewiesen.' },
      },
    ],
    ending: 'rejected',
  },
];

export default journeys;
