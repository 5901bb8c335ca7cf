import type { Journey } from '@amtsweg/procedure';

const form = {
  organisation: 'Anwaltskanzlei Voss',
  givenNames: 'Tilda',
  familyName: 'Voss',
  address: 'Georgstraße 20, 30159 Hannover',
  business: 'Fliesen Krüger',
  premises: 'Hildesheimer Straße 300, 30519 Hannover',
  own: false,
  scope: 'basic',
};
const extended = {
  ...form,
  scope: 'extended',
  wanted: ['privateAddress'],
  ground: 'claim',
  interest: 'Vollstreckungsbescheid über 3.200 Euro vom 4. November 2025.',
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const found = {
  task: 'lookup',
  outcome: 'found',
  data: {
    name: 'Jörg Krüger',
    premises: 'Hildesheimer Straße 300',
    activity: 'Fliesenlegen',
    blocked: false,
  },
} as const;

const journeys: readonly Journey[] = [
  {
    title: 'who asks for the open data gets them without saying why',
    form,
    steps: [complete, found, { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } }],
    ending: 'closed',
  },
  {
    title: 'a creditor learns the private address of a debtor',
    form: extended,
    steps: [
      complete,
      found,
      { task: 'interest', outcome: 'shown', data: { released: 'Krüger, Am Tannenhof 4, 30855 Langenhagen' } },
      { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'who asks about the own business pays nothing',
    form: { ...form, own: true, scope: 'extended' },
    steps: [complete, found],
    ending: 'closed',
  },
  {
    title: 'a recorded danger outweighs the claim',
    form: extended,
    steps: [
      complete,
      { ...found, data: { ...found.data, blocked: true } },
      { task: 'danger', outcome: 'dangerous', data: { finding: 'Bedrohung aktenkundig seit 2024.' } },
      { task: 'interest', outcome: 'notShown', data: { reason: 'Das Schutzinteresse überwiegt.' } },
      { clock: 'actionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
