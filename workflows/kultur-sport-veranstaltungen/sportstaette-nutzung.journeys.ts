import type { Journey } from '@amtsweg/procedure';

const form = {
  organisation: 'Rollkunstlauf Linden e. V.',
  familyName: 'Osei',
  givenNames: 'Kwame',
  address: 'Wittekindstraße 5, 30449 Hannover',
  insured: true,
  kind: 'season',
  hall: 'Sporthalle IGS Linden',
  sport: 'Rollkunstlauf',
  times: 'dienstags und donnerstags 18 bis 20 Uhr',
  participants: 30,
  youth: 8,
  responsible: 'Kwame Osei',
};
const single = {
  ...form,
  kind: 'single',
  times: '14. März, 10 bis 18 Uhr',
  spectators: true,
  spectatorCount: 150,
  youth: 28,
};
const { organisation: _club, ...friends } = form;
const complete = { task: 'formalCheck', outcome: 'complete', data: { seasonCloses: '2026-03-01' } } as const;
const once = { task: 'formalCheck', outcome: 'complete' } as const;
const given = (endsOn: string) => ({
  task: 'decision',
  outcome: 'grant',
  data: { times: 'dienstags 20 bis 22 Uhr', startsOn: '2026-04-01', endsOn },
});
const signed = { event: 'signed', by: 'applicant', data: { policy: 'ARAG Sport 77-1' } } as const;
const key = { task: 'key', outcome: 'handedOver', data: { transponder: '0815' } } as const;
const empty = { event: 'emptyHall', by: 'clerk', data: { on: '{today}' } } as const;
const refuse = {
  task: 'decision',
  outcome: 'refuse',
  data: { ground: 'Sportart für die Halle ungeeignet', reason: 'Rollen beschädigen den Schwingboden.' },
} as const;

const journeys: readonly Journey[] = [
  {
    title: 'a club takes later hours, leaves the hall empty three times and is warned',
    form,
    steps: [
      complete,
      { clock: 'seasonClose' },
      { event: 'federationOpinion', by: 'authority', data: { result: 'agrees' } },
      { task: 'school', outcome: 'partly', data: { alternative: 'dienstags 20 bis 22 Uhr' } },
      { event: 'choose', by: 'applicant', data: { accepted: true } },
      given('2026-09-30'),
      signed,
      key,
      empty,
      empty,
      empty,
      { task: 'ending', outcome: 'warn' },
      { clock: 'useEnd' },
      { task: 'keyBack', outcome: 'returned', data: { hours: 48 } },
      { clock: 'invoicePeriod' },
      { task: 'arrears', outcome: 'reminded' },
      { task: 'invoicePayment', outcome: 'paid', data: { receivedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a children’s competition costs nothing',
    form: single,
    steps: [
      once,
      { task: 'school', outcome: 'free' },
      given('2026-04-02'),
      signed,
      key,
      { event: 'giveBack', by: 'applicant' },
      { task: 'keyBack', outcome: 'returned', data: { hours: 8 } },
    ],
    ending: 'closed',
  },
  {
    title: 'roller skates are not admitted to a sprung floor',
    form: friends,
    steps: [
      complete,
      { clock: 'seasonClose' },
      { task: 'school', outcome: 'occupied' },
      refuse,
      { clock: 'hearingPeriod' },
      refuse,
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
