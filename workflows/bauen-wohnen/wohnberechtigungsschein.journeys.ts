import type { Journey } from '@amtsweg/procedure';

const child = { name: 'Leni Krüger', birthDate: '2019-06-02', child: true };
const form = {
  familyName: 'Krüger',
  givenNames: 'Svenja',
  birthDate: '1991-09-30',
  address: 'Davenstedter Straße 60, 30453 Hannover',
  residence: 'permanent',
  household: [child],
  grossIncome: 2900000,
  benefits: false,
  disabled: false,
  kind: 'general',
  exception: 'none',
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const earns = (income: number) => ({
  task: 'income',
  outcome: 'computed',
  data: { income, calculation: 'Brutto abzüglich Pauschalen.' },
});
const paid = { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } };
const issued = [paid, { task: 'issue', outcome: 'signed' }, { clock: 'validity' }];

const journeys: readonly Journey[] = [
  {
    title: 'a mother with one child keeps the limit and gets a certificate for a year',
    form,
    steps: [complete, earns(2190000), ...issued],
    ending: 'closed',
  },
  {
    title: 'a flat slightly too large is allowed for a wheelchair',
    form: {
      ...form,
      kind: 'dwelling',
      dwellingAddress: 'Pfarrlandplatz 4',
      disabled: true,
      exception: 'space',
      exceptionReason: 'Rollstuhl',
      benefits: true,
    },
    steps: [
      complete,
      earns(2100000),
      { task: 'dwelling', outcome: 'suitable', data: { size: 78 } },
      {
        task: 'exception',
        outcome: 'allowed',
        data: { ground: 'Rollstuhlgerecht, einzige Wohnung im Stadtteil.', extraArea: 8 },
      },
      { task: 'exemption', outcome: 'exempt', data: { ground: 'Wohngeldbescheid' } },
      { task: 'issue', outcome: 'signed' },
      { clock: 'validity' },
    ],
    ending: 'closed',
  },
  {
    title: 'an income above the limit is refused after a hearing',
    form,
    steps: [
      complete,
      earns(3500000),
      { clock: 'hearingPeriod' },
      earns(3500000),
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
