import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Öztürk-Lindemann',
  givenNames: 'Aylin Marie',
  birthDate: '1988-03-14',
  address: 'Limmerstraße 45, 30451 Hannover',
  benefit: 'wohngeld',
  validUntil: '2026-08-31',
  occasion: 'first',
  children: [{ name: 'Mila Öztürk-Lindemann', birthDate: '2018-09-02' }],
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const printed = { task: 'card', outcome: 'printed', data: { number: 'HAP-26-004711' } };

const journeys: readonly Journey[] = [
  {
    title: 'the card ends with the Wohngeld, a lost one is blocked and replaced',
    form,
    steps: [
      complete,
      printed,
      { event: 'lost', by: 'applicant', data: { lostOn: '{today}' } },
      { task: 'register', outcome: 'blocked' },
      printed,
      { clock: 'cardExpiry' },
    ],
    ending: 'closed',
  },
  {
    title: 'a benefit that is not on the list gives no card',
    form: { ...form, benefit: 'other' },
    steps: [complete],
    ending: 'notEntitled',
  },
];

export default journeys;
