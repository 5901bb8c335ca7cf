import type { Journey } from '@amtsweg/procedure';

const debt = {
  familyName: 'Al-Hamad',
  givenNames: 'Samira',
  birthDate: '1990-06-17',
  address: 'Engelbosteler Damm 83, 30167 Hannover',
  jobcenter: false,
  children: 2,
  debt: 'rent',
  amount: 187000,
  rent: 62000,
  creditor: 'Wohnungsgenossenschaft Herrenhausen eG',
  creditorIban: 'DE02120300000000202051',
  earlier: false,
  cause: 'Trennung; das Gehalt kommt wieder regelmäßig.',
};
const form = { ...debt, stage: 'action', servedOn: '2025-12-19' };
const complete = { task: 'formalCheck', outcome: 'complete' };

const journeys: readonly Journey[] = [
  {
    title: 'the declaration reaches the landlord within the two months and the loan is paid back',
    form,
    steps: [
      complete,
      { event: 'courtMessage', by: 'authority', data: { court: '412 C 9001/25', pendingOn: '2025-12-19' } },
      { task: 'prospects', outcome: 'sustainable', data: { contact: 'Frau Ehlers, Mietbuchhaltung' } },
      {
        task: 'decision',
        outcome: 'grant',
        data: {
          form: 'loan',
          instalment: 5000,
          grounds: 'Zwei Kinder, Miete angemessen, künftige Zahlung gesichert.',
        },
      },
      { task: 'order', outcome: 'ordered' },
      { task: 'payout', outcome: 'posted', data: { paidOn: '{today}', cashReference: '5.0536.440011' } },
      { clock: 'grantRemedyPeriod' },
      { clock: 'loanReview' },
      { task: 'loanBalance', outcome: 'deferred' },
      { clock: 'loanReview' },
      { task: 'loanBalance', outcome: 'repaid' },
    ],
    ending: 'closed',
  },
  {
    title: 'the home is cleared before anything is decided',
    form: { ...debt, stage: 'terminated' },
    steps: [
      complete,
      { event: 'evicted', by: 'authority', data: { evictedOn: '{today}' } },
      { clock: 'refusalRemedyPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'the debt of a family on Bürgergeld goes to the Jobcenter',
    form: { ...debt, stage: 'judgment', jobcenter: true },
    steps: [complete],
    ending: 'transferred',
  },
];

export default journeys;
