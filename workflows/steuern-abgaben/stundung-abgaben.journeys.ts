import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  cashReference: '5.0201.220780.4',
  name: 'Zofia Dąbrowska',
  address: 'Limmerstraße 44, 30451 Hannover',
  claim: 'tradeTax',
  amount: 240000,
  dueOn: '2026-01-15',
  offer: 120000,
  income: 260000,
  expenses: 230000,
  assets: 40000,
  grounds: 'Ein Kunde hat nicht gezahlt, die Forderung ist eingeklagt.',
};
const plan = {
  instalment: 120000,
  months: 2,
  firstDue: '2026-02-15',
  waiveInterest: false,
  considerations: 'Vorübergehender Engpass, Schuldnerin bisher pünktlich, Anspruch nicht gefährdet.',
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const owner: JourneyStep = { event: 'ownerStatement', by: 'clerk', data: { text: 'Keine Bedenken.' } };
const granted: readonly JourneyStep[] = [
  complete,
  owner,
  { task: 'decision', outcome: 'grant', data: plan },
  { task: 'signature', outcome: 'signed' },
  { clock: 'remedyPeriod' },
];
const paid: JourneyStep = { task: 'instalment', outcome: 'paid', data: { receivedOn: '{today}' } };

const journeys: readonly Journey[] = [
  {
    title: 'two instalments are paid in time and the debt is settled',
    form,
    steps: [...granted, paid, paid],
    ending: 'closed',
  },
  {
    title: 'a missed instalment is reminded and then ends the deferral',
    form,
    steps: [
      ...granted,
      paid,
      { clock: 'instalmentDue' },
      { clock: 'reminderPeriod' },
      {
        task: 'default',
        outcome: 'revoke',
        data: { balance: 120000, reason: 'Keine Zahlung, keine Antwort.' },
      },
      { clock: 'revocationRemedyPeriod' },
    ],
    ending: 'revoked',
  },
  {
    title: 'what was withheld for others is never deferred',
    form: { ...form, claim: 'withheld' },
    steps: [
      complete,
      { clock: 'hearingPeriod' },
      { task: 'finalDecision', outcome: 'refuse', data: { reason: '§ 222 Satz 3 und 4 AO.' } },
      { clock: 'refusalRemedyPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a large debt needs the consent of the committee',
    form: { ...form, amount: 30000000, offer: 15000000 },
    steps: [
      complete,
      { clock: 'claimOwnerPeriod' },
      { task: 'decision', outcome: 'grant', data: { ...plan, instalment: 15000000, firstDue: '2027-02-15' } },
      { task: 'committee', outcome: 'agreed' },
      { task: 'signature', outcome: 'signed' },
      { clock: 'remedyPeriod' },
      { task: 'instalment', outcome: 'settled' },
    ],
    ending: 'closed',
  },
];

export default journeys;
