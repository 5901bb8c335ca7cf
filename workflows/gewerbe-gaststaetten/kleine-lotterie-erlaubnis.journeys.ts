import { permitSteps as step, type Journey } from '@amtsweg/procedure';

const form = {
  organiser: 'Förderverein Zooschule e. V.',
  address: 'Adenauerallee 3, 30175 Hannover',
  responsible: 'Ilka Thoms',
  charitable: true,
  type: 'tombola',
  place: 'Stadthalle',
  from: '2026-05-01',
  until: '2026-05-03',
  tickets: 10000,
  price: 200,
  prizes: 800000,
  costs: 200000,
  purpose: 'Umweltbildung für Kinder',
};

const journeys: readonly Journey[] = [
  {
    title: 'a tombola is permitted and accounted for',
    form,
    steps: [
      step.complete,
      { task: 'purpose', outcome: 'fits' },
      step.grant(),
      step.fee(6),
      step.signed,
      step.paid,
      step.final,
      { event: 'accountHandedIn', by: 'applicant', data: { yield: 1000000 } },
      { task: 'audit', outcome: 'inOrder' },
    ],
    ending: 'closed',
  },
  {
    title: 'stakes of more than forty thousand euros are refused by the figures',
    form: { ...form, tickets: 30000 },
    steps: [
      step.complete,
      step.refuse('stakes', 'Das Spielkapital beträgt 60.000 Euro.'),
      step.silence,
      step.refuse('stakes', 'Das Spielkapital beträgt 60.000 Euro.'),
      step.fee(4),
      step.signed,
      step.refusalPaid,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
  {
    title: 'a small tombola is covered by the general permit',
    form: { ...form, tickets: 300 },
    steps: [{ task: 'formalCheck', outcome: 'general' }],
    ending: 'generalPermit',
  },
];

export default journeys;
