import type { Journey } from '@amtsweg/procedure';

const form = {
  applicantType: 'person',
  familyName: 'Öztürk',
  givenNames: 'Defne',
  birthDate: '1993-07-30',
  birthPlace: 'Hannover',
  address: 'Falkenstraße 18, 30449 Hannover',
  changes: ['premises', 'activity'],
  oldPremises: 'Falkenstraße 18, 30449 Hannover',
  newPremises: 'Deisterstraße 70, 30449 Hannover',
  oldActivity: 'Webdesign',
  newActivity: 'Webdesign; Vermittlung von Mietwohnungen',
  changeDate: '2026-02-01',
  employees: 2,
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const change = {
  before: 'Webdesign',
  chamber: 'trade',
  permitMissing: true,
  permitBasis: '§ 34c Abs. 1 Satz 1 Nr. 1 GewO',
};

const journeys: readonly Journey[] = [
  {
    title: 'a web designer who begins to broker flats is entered and watched',
    form,
    steps: [
      complete,
      { task: 'comparison', outcome: 'change', data: change },
      { task: 'entry', outcome: 'entered', data: { number: 'GU 2026/081', enteredAs: form.newActivity } },
      { task: 'supervision', outcome: 'notYet' },
      { task: 'feePayment', outcome: 'paid', data: { receivedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a further line of goods is usual in the trade',
    form: { ...form, changes: ['activity'], oldPremises: undefined, newPremises: undefined },
    steps: [
      complete,
      { task: 'comparison', outcome: 'usual', data: { reason: 'Hosting gehört zum Webdesign.' } },
    ],
    ending: 'notRequired',
  },
  {
    title: 'a move over the city limit is no change of an entry',
    form,
    steps: [
      complete,
      { task: 'comparison', outcome: 'elsewhere', data: { municipality: 'Stadt Langenhagen' } },
    ],
    ending: 'transferred',
  },
].map((journey) => JSON.parse(JSON.stringify(journey)) as Journey);

export default journeys;
