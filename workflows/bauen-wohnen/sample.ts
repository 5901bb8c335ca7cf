import type { JourneyStep } from '@amtsweg/procedure';

/** Builder and plot of the journeys of this domain. */
export const party = {
  familyName: 'Wiechmann',
  givenNames: 'Henrike',
  address: 'Bödekerstraße 12, 30161 Hannover',
  email: 'h.wiechmann@example.org',
};
export const plot = {
  plotAddress: 'Tiergartenstraße 77, 30559 Hannover',
  cadastralDistrict: 'Kirchrode',
  cadastralSection: '4',
  parcel: '112/7',
};

export const missing: JourneyStep = {
  task: 'formalCheck',
  outcome: 'incomplete',
  data: { missing: [{ item: 'Lageplan im Maßstab 1:500', reason: '§ 11 NBauVorlVO' }] },
};
export const unanswered: readonly JourneyStep[] = [
  missing,
  { clock: 'replyPeriod' },
  { task: 'overdue', outcome: 'discontinue', data: { reason: 'Der Lageplan wurde nicht nachgereicht.' } },
];
export const agrees = (id: string): JourneyStep => ({
  event: `${id}Opinion`,
  by: 'authority',
  data: { result: 'agrees' },
});
const refused: JourneyStep = {
  task: 'decision',
  outcome: 'refused',
  data: {
    reason: 'Das Vorhaben fügt sich nach dem Maß der baulichen Nutzung nicht ein (§ 34 Abs. 1 BauGB).',
  },
};
export const statement: JourneyStep = {
  event: 'statement',
  by: 'applicant',
  data: { statement: 'In der Straße stehen schon drei gleich hohe Häuser.' },
};
export const fee: JourneyStep = {
  task: 'feeSetting',
  outcome: 'set',
  data: { basis: 'range', amount: 30000, reason: 'Mittlerer Aufwand.' },
};
export const free: JourneyStep = {
  task: 'feeSetting',
  outcome: 'set',
  data: { basis: 'none', reason: 'Persönliche Gebührenfreiheit des Landes.' },
};
export const signed: JourneyStep = { task: 'signature', outcome: 'signed' };
export const paid: JourneyStep = { task: 'feePayment', outcome: 'paid', data: { receivedOn: '{today}' } };
const refusalPaid: JourneyStep = {
  task: 'refusalPayment',
  outcome: 'paid',
  data: { receivedOn: '{today}' },
};
export const final: JourneyStep = { clock: 'remedyPeriod' };
const refusalFinal: JourneyStep = { clock: 'refusalRemedyPeriod' };
/** A refusal after the hearing, to its finality. */
export const refusedForGood: readonly JourneyStep[] = [
  refused,
  statement,
  refused,
  fee,
  signed,
  refusalPaid,
  refusalFinal,
];

/** Documents that took months and were asked for twice: the watch over § 75 VwGO, and an examination that goes on where it was. */
export const askedTwice = (
  complete: JourneyStep,
  ...examination: readonly JourneyStep[]
): readonly JourneyStep[] => [
  missing,
  { clock: 'inactionMarker' },
  { event: 'supplement', by: 'applicant', data: { parcel: '112/8' } },
  complete,
  { task: 'inaction', outcome: 'hasten' },
  ...examination,
  { task: 'decision', outcome: 'moreDocuments', data: { missing: [{ item: 'Geänderter Grundriss' }] } },
  { event: 'supplement', by: 'applicant', data: { parcel: '112/8' } },
  complete,
];
/** A refusal of somebody who pays no fees. */
export const refusedFree: readonly JourneyStep[] = [refused, statement, refused, free, signed, refusalFinal];
