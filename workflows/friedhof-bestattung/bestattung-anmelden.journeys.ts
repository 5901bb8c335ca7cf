import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  deceasedName: 'Hildegard Möhle',
  diedOn: '2026-01-10',
  lastResidence: 'Bevenser Weg 10, 30625 Hannover',
  kind: 'coffin',
  cemetery: 'engesohde',
  grave: 'existing',
  gravePlace: 'Abt. 16, Nr. 204',
  holderConsents: true,
  chapel: true,
  wantedOn: '2026-01-16',
  undertaker: 'Bestattungshaus Wiese GmbH',
  payerName: 'Jutta Möhle',
  payerAddress: 'Sallstraße 12, 30171 Hannover',
};
const { gravePlace: _place, holderConsents: _consent, ...graveless } = form;
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const fixed = (on: string): JourneyStep => ({
  task: 'appointment',
  outcome: 'fixed',
  data: { on, time: '11:00', place: 'Abt. 16, Nr. 204' },
});
const rest: readonly JourneyStep[] = [
  { task: 'documents', outcome: 'present' },
  { task: 'grave', outcome: 'ready' },
  { task: 'burial', outcome: 'buried', data: { buriedOn: '{today}', restUntil: '2046-01-16' } },
  { task: 'feeSetting', outcome: 'set' },
  { task: 'feeNoticePayment', outcome: 'paid', data: { receivedOn: '{today}' } },
  { clock: 'feeNoticeActionPeriod' },
];

const journeys: readonly Journey[] = [
  {
    title: 'a coffin is buried six days after the death',
    form,
    steps: [complete, fixed('2026-01-16'), ...rest],
    ending: 'closed',
  },
  {
    title: 'the burial of an urn is moved by a week',
    form: { ...graveless, kind: 'urn', crematedOn: '2026-01-11', grave: 'common' },
    steps: [
      complete,
      fixed('2026-01-16'),
      { event: 'move', by: 'applicant', data: { wantedOn: '2026-01-23' } },
      fixed('2026-01-23'),
      ...rest,
    ],
    ending: 'closed',
  },
  {
    title: 'the family decides on a cemetery elsewhere',
    form,
    steps: [complete, fixed('2026-01-16'), { event: 'withdraw', by: 'applicant' }],
    ending: 'withdrawn',
  },
];

export default journeys;
