import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Traoré',
  givenNames: 'Ibrahim',
  address: 'Wohngruppe Linden, Fössestraße 12, 30451 Hannover',
  birthDate: '2007-12-01',
  before: 'running',
  formerOffice: 'Hannover',
  occupation: 'training',
  income: 98000,
  housing: 'group',
  support: 'Behörden, Geld und eine eigene Wohnung.',
};
const { formerOffice: _office, ...unknown } = form;
const complete = { task: 'formalCheck', outcome: 'complete' };
const granted = [
  {
    task: 'conference',
    outcome: 'suitable',
    data: { form: 'home', second: 'Carla Thoms', findings: 'Kann noch nicht allein wohnen.' },
  },
  {
    task: 'plan',
    outcome: 'agreed',
    data: {
      goals: 'Eigene Wohnung bis zum Ende der Ausbildung.',
      provider: 'Betreutes Wohnen Mitte',
      startOn: '{today}',
      weekly: 8,
      reviewOn: '2026-07-01',
    },
  },
  { event: 'providerReply', by: 'authority', data: { answer: 'accepts' } } as const,
  { task: 'costs', outcome: 'signed' },
  { task: 'independence', outcome: 'arranged' },
];

const journeys: readonly Journey[] = [
  {
    title: 'an apprentice moves into a flat of his own and is asked a last time how he is',
    form,
    steps: [
      complete,
      ...granted,
      { task: 'contribution', outcome: 'fileOpened', data: { toldOn: '{today}' } },
      { clock: 'grantActionPeriod' },
      { clock: 'planReview' },
      { task: 'review', outcome: 'goalReached' },
      { clock: 'transition' },
      { task: 'handover', outcome: 'agreed', data: { body: 'Jobcenter Region Hannover' } },
      { clock: 'aftercareContact' },
      { task: 'contact', outcome: 'over' },
    ],
    ending: 'closed',
  },
  {
    title: 'at twenty-four help cannot begin for the first time',
    form: { ...unknown, birthDate: '2001-08-19', before: 'never', housing: 'none' },
    steps: [
      complete,
      {
        task: 'signature',
        outcome: 'refuse',
        data: { reason: 'Verwiesen an Jobcenter und Wohnungslosenhilfe.' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a girl of sixteen stays in help with upbringing',
    form: { ...form, birthDate: '2009-09-09', income: 0 },
    steps: [complete, { task: 'minor', outcome: 'early' }],
    ending: 'transferred',
  },
  {
    title: 'at twenty-eight it is too late',
    form: { ...form, birthDate: '1997-09-09' },
    steps: [
      complete,
      { task: 'signature', outcome: 'refuse', data: { reason: 'Altersgrenze erreicht.' } },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
