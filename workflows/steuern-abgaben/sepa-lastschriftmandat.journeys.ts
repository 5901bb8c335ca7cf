import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  cashReference: '5.0202.310022.8',
  name: 'Jörg Hartmann',
  address: 'Podbielskistraße 210, 30177 Hannover',
  action: 'grant',
  scope: 'one',
  iban: 'DE02120300000000202051',
  signedOn: '2026-01-08',
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const released: readonly JourneyStep[] = [
  complete,
  {
    task: 'entry',
    outcome: 'entered',
    data: {
      mandateReference: '5-0202-310022-8-01',
      creditorId: 'DE98ZZZ09999999999',
      firstCollection: '2026-02-15',
    },
  },
  { task: 'release', outcome: 'released' },
];

const journeys: readonly Journey[] = [
  {
    title: 'a mandate is entered, released by a second person, used and at last unused for three years',
    form,
    steps: [...released, { event: 'collected', by: 'clerk', data: { amount: 11952 } }, { clock: 'dormancy' }],
    ending: 'ended',
  },
  {
    title: 'a debit that comes back because the account is closed ends the mandate',
    form,
    steps: [...released, { event: 'returned', by: 'clerk', data: { cause: 'closed' } }],
    ending: 'ended',
  },
  {
    title: 'a revocation is confirmed at once',
    form: {
      cashReference: form.cashReference,
      name: form.name,
      address: form.address,
      action: 'revoke',
      scope: 'one',
      signedOn: '2026-01-08',
    },
    steps: [complete],
    ending: 'ended',
  },
];

export default journeys;
