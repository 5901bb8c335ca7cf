import type { Journey } from '@amtsweg/procedure';

const form = {
  housingNumber: '0241 778123',
  familyName: 'Öztürk-Lindemann',
  givenNames: 'Aylin Marie',
  address: 'Limmerstraße 45, 30451 Hannover',
  change: 'income',
  changedOn: '2025-11-01',
  newIncome: 310000,
};
const { newIncome: _income, ...withoutIncome } = form;
const moved = { ...withoutIncome, change: 'movedOut' };
const complete = { task: 'formalCheck', outcome: 'complete' };
const figures = {
  membersThen: 2,
  membersNow: 2,
  costThen: 70000,
  costNow: 70000,
  incomeThen: 125000,
  incomeNow: 195000,
  benefitThen: 31000,
  benefitNow: 4200,
  since: '2025-11-01',
  overpaid: 53600,
};
const decided = (mode: string) => ({
  task: 'decision',
  outcome: 'decide',
  data: {
    reclaim: 53600,
    mode,
    late: true,
    reason: 'Das Einkommen ist um mehr als 15 Prozent gestiegen; Vertrauen wurde nicht geltend gemacht.',
  },
});
const executed = [
  { task: 'order', outcome: 'ordered' },
  { task: 'standingOrder', outcome: 'changed' },
  { clock: 'actionPeriod' },
];

const journeys: readonly Journey[] = [
  {
    title: 'a higher income reported late leads to less Wohngeld, a claim back and the fine office',
    form,
    steps: [
      complete,
      { task: 'classification', outcome: 'reassess' },
      { task: 'threshold', outcome: 'compared', data: figures },
      { event: 'statement', by: 'applicant', data: { statement: 'Ich hatte es vergessen.' } },
      decided('pay'),
      ...executed,
      { task: 'recovery', outcome: 'paid', data: { receivedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a move makes the notice void and the rest is set off',
    form: { ...moved, newAddress: 'Am Markt 2, 29221 Celle' },
    steps: [
      complete,
      {
        task: 'classification',
        outcome: 'ineffective',
        data: { ground: 'moved', since: '2025-11-01', overpaid: 53600 },
      },
      { clock: 'hearingPeriod' },
      decided('offset'),
      ...executed,
      { task: 'offset', outcome: 'settled' },
    ],
    ending: 'closed',
  },
  {
    title: 'an income that rose by less than fifteen percent is noted',
    form,
    steps: [
      complete,
      { task: 'classification', outcome: 'reassess' },
      { task: 'threshold', outcome: 'compared', data: { ...figures, incomeNow: 131000 } },
    ],
    ending: 'noted',
  },
];

export default journeys;
