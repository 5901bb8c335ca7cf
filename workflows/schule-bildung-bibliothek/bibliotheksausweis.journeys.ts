import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Sander',
  givenNames: 'Joris',
  address: 'Kötnerholzweg 8, 30451 Hannover',
  birthDate: '1999-12-24',
  email: 'joris.sander@example.org',
  reduction: 'student',
  branch: 'linden',
};
const seen = { task: 'identity', outcome: 'seen' };
const handed = { task: 'card', outcome: 'handed', data: { number: 'A4711003' } };

const journeys: readonly Journey[] = [
  {
    title: 'a student loses the card, renews it once and lets it lapse',
    form,
    steps: [
      seen,
      { task: 'till', outcome: 'paid' },
      handed,
      { event: 'cardLost', by: 'applicant' },
      { task: 'replacement', outcome: 'replaced', data: { newNumber: 'A4711991' } },
      { event: 'renew', by: 'applicant' },
      { task: 'renewal', outcome: 'renewed' },
      { task: 'renewalTill', outcome: 'paid' },
      { clock: 'expiry' },
      { clock: 'lapse' },
    ],
    ending: 'closed',
  },
  {
    title: 'a girl of eight reads for nothing because her mother signs',
    form: { ...form, birthDate: '2017-05-05', reduction: 'none', parent: 'Wencke Sander' },
    steps: [seen, { task: 'guarantee', outcome: 'signed' }, handed, { event: 'giveBack', by: 'applicant' }],
    ending: 'closed',
  },
  { title: 'nobody comes to the counter', form, steps: [{ clock: 'counterPeriod' }], ending: 'discontinued' },
];

export default journeys;
