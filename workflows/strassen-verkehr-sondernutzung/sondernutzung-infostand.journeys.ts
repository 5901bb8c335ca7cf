import type { Journey } from '@amtsweg/procedure';
import { steps } from './steps.js';

const form = {
  applicantType: 'company',
  organisation: 'Bündnis Stadtbäume',
  familyName: 'Rehbein',
  givenNames: 'Tabea',
  address: 'Lister Meile 40, 30161 Hannover',
  carrier: 'campaign',
  purpose: 'Unterschriften für ein Bürgerbegehren',
  place: 'Lister Meile, Höhe Nr. 30',
  day: '2026-02-07',
  hours: '10 bis 16 Uhr',
  length: 2,
  depth: 1,
  loudspeaker: false,
};
const booked = (days: number) =>
  ({ task: 'calendar', outcome: 'booked', data: { daysThisMonth: days } }) as const;

const journeys: readonly Journey[] = [
  {
    title: 'the wanted place is taken, another is found and left clean',
    form,
    steps: [
      steps.complete,
      { task: 'calendar', outcome: 'taken' },
      { event: 'placeChosen', by: 'applicant', data: { place: 'Kröpcke, Platz 3', day: '2026-02-14' } },
      booked(1),
      steps.grant(),
      steps.paid,
      { clock: 'validity' },
      { task: 'clearance', outcome: 'clean' },
      steps.final,
    ],
    ending: 'closed',
  },
  {
    title:
      'a party stands free of charge every day before the election, until it blocks the way for the blind',
    form: { ...form, carrier: 'party', election: true, loudspeaker: true },
    steps: [
      steps.complete,
      booked(12),
      steps.grant(),
      { event: 'complaint', by: 'authority', data: { complaint: 'Stand auf dem Leitstreifen.' } },
      { task: 'control', outcome: 'revoke', data: { reason: 'Trotz Aufforderung nicht verrückt.' } },
      { clock: 'revocationHearingPeriod' },
      steps.revoke('§ 49 Abs. 2 Satz 1 Nr. 2 VwVfG', 'Die Auflage zum Leitstreifen ist verletzt.'),
      { clock: 'revocationActionPeriod' },
      { task: 'clearance', outcome: 'clean' },
      steps.final,
    ],
    ending: 'revoked',
  },
  {
    title: 'a telephone company advertises and is refused',
    form: { ...form, carrier: 'business', purpose: 'Tarife' },
    steps: [
      steps.complete,
      booked(6),
      { task: 'limit', outcome: 'excessive' },
      steps.refuse('§ 18 Abs. 1 NStrG, gewerblicher Zweck', 'Der Stand wirbt für Verträge.'),
      steps.silence,
      steps.refuse('§ 18 Abs. 1 NStrG, gewerblicher Zweck', 'Der Stand wirbt für Verträge.'),
      steps.refusalPaid,
      steps.refusalFinal,
    ],
    ending: 'rejected',
  },
  {
    title: 'a rally with a stage is an assembly',
    form,
    steps: [{ task: 'formalCheck', outcome: 'assembly' }],
    ending: 'transferred',
  },
];

export default journeys;
