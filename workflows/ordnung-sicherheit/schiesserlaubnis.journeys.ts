import { permitSteps as step, type Journey, type JourneyStep } from '@amtsweg/procedure';

const form = {
  organisation: 'Damwildgehege Kirchrode GbR',
  familyName: 'Ostermeyer',
  givenNames: 'Jürgen',
  address: 'Tiergartenstraße 140, 30559 Hannover',
  birthDate: '1968-02-20',
  permitHeld: 'WBK 2001/66',
  purpose: 'game',
  reason: 'Tötung von zwölf Stück Damwild zur Fleischgewinnung.',
  place: 'Gehege Kirchrode, Flurstück 88/3',
  consent: true,
  from: '2026-02-01',
  to: '2027-01-31',
  times: 'werktags 8 bis 11 Uhr',
  ammunition: 'live',
  weapon: 'Büchse .243 Win.',
  shots: 30,
  backstop: 'Erdwall 4 m',
  insuredUntil: '2028-12-31',
};
const salute = {
  familyName: 'Vogelsang',
  givenNames: 'Heide',
  address: 'Ahlemer Holz 3, 30453 Hannover',
  birthDate: '1990-09-09',
  purpose: 'salute',
  reason: 'Drei Salutschüsse bei einer Hochzeit.',
  place: 'Gutshof Limmer',
  consent: true,
  from: '2026-05-09',
  to: '2026-05-09',
  times: '15 Uhr',
  ammunition: 'blank',
  weapon: 'Salutgewehr, Kartuschen',
  shots: 3,
  insuredUntil: '2026-12-31',
};
const grant = step.grant({
  validUntil: '2027-01-31',
  times: 'werktags 8 bis 11 Uhr',
  provisions: 'Zaun absuchen.',
});
const site: JourneyStep = { task: 'site', outcome: 'safe', data: { direction: 'Hochsitz Nord, 190 Grad' } };
const allowed: readonly JourneyStep[] = [
  step.complete,
  { task: 'need', outcome: 'needed' },
  step.opinion('patrol'),
  site,
  grant,
  step.fee(6),
  step.signed,
  step.paid,
  step.final,
];

const journeys: readonly Journey[] = [
  {
    title: 'deer are killed in the enclosure for a year',
    form,
    steps: [...allowed, { clock: 'validity' }],
    ending: 'closed',
  },
  {
    title: 'shots beside the backstop cost the permit',
    form,
    steps: [
      ...allowed,
      { event: 'complaint', by: 'authority', data: { what: 'Einschlag im Nachbarzaun.' } },
      { task: 'control', outcome: 'breached', data: { reason: 'Es wurde neben den Wall geschossen.' } },
      { clock: 'revocationHearingPeriod' },
      {
        task: 'revocation',
        outcome: 'revoke',
        data: { ground: '§ 49 Abs. 2 Satz 1 Nr. 2 VwVfG', reason: 'Auflagen verletzt.' },
      },
      { clock: 'revocationActionPeriod' },
    ],
    ending: 'revoked',
  },
  {
    title: 'three salute shots turn out to be free',
    form: salute,
    steps: [
      step.complete,
      ...['police', 'criminal', 'prosecution', 'constitution'].map((id) => step.opinion(id)),
      {
        task: 'need',
        outcome: 'vague',
        data: { missing: [{ item: 'Wo stehen die Gäste?', reason: '§ 10 Abs. 5 WaffG' }] },
      },
      { event: 'supplement', by: 'applicant', data: { times: '15 Uhr, Gäste 40 m entfernt' } },
      step.complete,
      { task: 'need', outcome: 'free', data: { ground: '§ 12 Abs. 4 Satz 2 Nr. 3 WaffG' } },
    ],
    ending: 'free',
  },
  {
    title: 'who has no backstop may not shoot',
    form,
    steps: [
      step.complete,
      { task: 'need', outcome: 'needed' },
      step.opinion('patrol', 'refuses', 'Der Radweg läuft hinter dem Wall.'),
      { task: 'site', outcome: 'unsafe', data: { reason: 'Der Wall ist zu niedrig.' } },
      step.refuse('danger', 'Kein ausreichender Kugelfang.'),
      step.silence,
      step.refuse('danger', 'Kein ausreichender Kugelfang.'),
      step.fee(8),
      step.signed,
      step.refusalPaid,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
