import type { Journey } from '@amtsweg/procedure';

const base = {
  familyName: 'Quast',
  givenNames: 'Meinolf',
  birthDate: '1951-09-30',
  address: 'Nienburger Straße 6, 30167 Hannover',
  photo: 'quast.jpg',
  delivery: 'desk',
  remindMe: true,
  gift: false,
};
const paid = { task: 'invoicePayment', outcome: 'paid', data: { receivedOn: '{today}' } } as const;
const good = { task: 'photo', outcome: 'good' } as const;

const journeys: readonly Journey[] = [
  {
    title: 'a pensioner without proof pays the full price, loses the card and comes again',
    form: { ...base, card: 'reduced', ground: 'disability' },
    steps: [
      { task: 'reduction', outcome: 'missing' },
      { event: 'fullPrice', by: 'applicant' },
      { task: 'photo', outcome: 'bad' },
      { event: 'sendPhoto', by: 'applicant', data: { photo: 'quast2.jpg' } },
      good,
      paid,
      { task: 'making', outcome: 'atDesk', data: { number: '46-10221', from: '2026-04-01' } },
      { task: 'desk', outcome: 'handed' },
      { event: 'lost', by: 'applicant' },
      { task: 'replacement', outcome: 'replaced', data: { number: '46-10987' } },
      { clock: 'cardYear' },
      { task: 'reminding', outcome: 'renewed' },
    ],
    ending: 'closed',
  },
  {
    title: 'a child’s card costs nothing',
    form: {
      ...base,
      givenNames: 'Juna',
      birthDate: '2018-05-05',
      card: 'child',
      delivery: 'post',
      remindMe: false,
      gift: true,
    },
    steps: [
      good,
      { task: 'making', outcome: 'posted', data: { number: '46-20001', from: '2026-03-01' } },
      { clock: 'cardYear' },
    ],
    ending: 'closed',
  },
  {
    title: 'a lent card of a couple is blocked',
    form: { ...base, card: 'couple', partner: 'Renate Quast' },
    steps: [
      good,
      paid,
      { task: 'making', outcome: 'posted', data: { number: '46-30007', from: '2026-03-01' } },
      { event: 'misused', by: 'clerk', data: { what: 'Dritte Person mit der Karte am Eingang.' } },
      { task: 'misuse', outcome: 'blocked', data: { reason: 'Zum zweiten Mal verliehen.' } },
    ],
    ending: 'closed',
  },
];

export default journeys;
