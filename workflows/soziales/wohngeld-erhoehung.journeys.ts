import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Hartmann',
  givenNames: 'Jörg',
  birthDate: '1979-11-02',
  address: 'Podbielskistraße 210, 30177 Hannover',
  housingNumber: '0241 665410',
  reasons: ['member'],
  changedOn: '2026-01-05',
  newMember: 'Emil Hartmann',
  newMemberBirth: '2026-01-05',
  truthful: true,
  dataMatching: true,
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const before = {
  task: 'grantInForce',
  outcome: 'running',
  data: { membersThen: 1, incomeThen: 125000, costThen: 56000, benefitThen: 12000, grantUntil: '2026-08-31' },
};
const cost = { task: 'newCost', outcome: 'found', data: { cost: 58000 } };
const jörg = { name: 'Jörg Hartmann', annual: 1500000, deduction: '0', allowance: 0 };

const journeys: readonly Journey[] = [
  {
    title: 'a child is born and the new notice takes the place of the old one',
    form,
    steps: [
      complete,
      before,
      {
        task: 'incomeFinding',
        outcome: 'found',
        data: {
          members: [jörg, { name: 'Emil Hartmann', annual: 0, deduction: '0', allowance: 0 }],
          basis: 'Gehalt unverändert',
        },
      },
      cost,
      { task: 'decision', outcome: 'grant', data: { months: 12 } },
      { task: 'order', outcome: 'ordered' },
      { task: 'posting', outcome: 'posted', data: { firstOn: '{today}', cashReference: '5.0123.111222' } },
      { clock: 'grantActionPeriod' },
      { clock: 'renewalReminder' },
      { clock: 'grantEnd' },
    ],
    ending: 'closed',
  },
  {
    title: 'a rent that rose by less than ten percent changes nothing',
    form,
    steps: [
      complete,
      before,
      { task: 'incomeFinding', outcome: 'found', data: { members: [jörg], basis: 'Gehalt unverändert' } },
      cost,
      { task: 'unmet', outcome: 'refuse' },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'without a running grant it is a first application',
    form,
    steps: [complete, { task: 'grantInForce', outcome: 'none', data: { caseNumber: '50.10.10-2026-0099' } }],
    ending: 'treatedAsFirst',
  },
];

export default journeys;
