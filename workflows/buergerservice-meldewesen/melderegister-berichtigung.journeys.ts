import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Đorđević',
  givenNames: 'Miloš',
  birthDate: '1982-05-23',
  address: 'Badenstedter Straße 200, 30455 Hannover',
  datum: 'name',
  wrong: 'Djordjevic',
  right: 'Đorđević',
  germanDeed: true,
  registry: 'Standesamt Hannover, E 1204/1982',
};
const stranger = {
  familyName: 'Tesfay',
  givenNames: 'Hagos',
  birthDate: '1999-01-01',
  address: 'Podbielskistraße 300, 30655 Hannover',
};
const foreign = { ...stranger, datum: 'birth', wrong: '01.01.1999', right: '11.09.2001', germanDeed: false };
const complete = { task: 'formalCheck', outcome: 'complete' };

const journeys: readonly Journey[] = [
  {
    title: 'the civil register has the right spelling, two offices are told and the card is replaced',
    form,
    steps: [
      complete,
      { task: 'slip', outcome: 'toProve' },
      {
        event: 'sourceInformation',
        by: 'authority',
        data: { content: 'Đorđević laut Geburtseintrag.', dated: '{today}' },
      },
      { task: 'proof', outcome: 'right' },
      {
        task: 'write',
        outcome: 'written',
        data: {
          receivers: [{ name: 'Bundeszentralamt für Steuern' }, { name: 'Rundfunkbeitragsservice' }],
          cards: true,
        },
      },
      { task: 'invalid', outcome: 'ordered' },
    ],
    ending: 'closed',
  },
  {
    title: 'neither date of birth can be proved, so the entry is marked as disputed',
    form: foreign,
    steps: [
      complete,
      { task: 'slip', outcome: 'toProve' },
      { task: 'proof', outcome: 'neither' },
      { task: 'write', outcome: 'written', data: { cards: false } },
    ],
    ending: 'closed',
  },
  {
    title: 'a degree bought on the internet is not entered',
    form: { ...stranger, datum: 'degree', wrong: 'kein Doktorgrad', right: 'Dr.' },
    steps: [
      complete,
      { task: 'slip', outcome: 'toProve' },
      {
        task: 'proof',
        outcome: 'wrong',
        data: { finding: 'Die Einrichtung darf keinen Doktorgrad verleihen.' },
      },
      { clock: 'hearingPeriod' },
      {
        task: 'verdict',
        outcome: 'refuse',
        data: { reason: 'Der Grad darf nicht geführt werden (§ 3 Abs. 1 Nr. 4 BMG).' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
