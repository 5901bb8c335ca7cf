import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Reinecke',
  givenNames: 'Silvia',
  address: 'Wettbergener Straße 90, 30457 Hannover',
  partner: 'Holger Reinecke',
  adults: 2,
  children: 1,
  rooms: 5,
  occasion: 'placement',
};
const child = {
  ...form,
  occasion: 'private',
  childName: 'Nele Bartsch',
  childBirth: '2014-09-09',
  relation: 'friend',
  weeks: 999,
  custodian: 'Yvonne Bartsch',
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const examined = ['records', 'health', 'visit'].map((task) => ({ task, outcome: 'good' }));
const suitable = [
  { task: 'suitability', outcome: 'suitable', data: { profile: 'Ein Kind im Grundschulalter.' } },
  { task: 'signature', outcome: 'signed' },
];
const agrees = { event: 'custodyConsent', by: 'authority', data: { answer: 'yes' } } as const;

const journeys: readonly Journey[] = [
  {
    title: 'a couple comes on the list of foster families',
    form,
    steps: [complete, ...examined, ...suitable],
    ending: 'listed',
  },
  {
    title: 'a friend of the family may keep the girl until she is neglected there',
    form: child,
    steps: [
      complete,
      ...examined,
      agrees,
      ...suitable,
      { clock: 'permitActionPeriod' },
      {
        event: 'importantEvent',
        by: 'authority',
        data: { content: 'Die Schule meldet, dass Nele hungrig kommt.' },
      },
      {
        task: 'inspection',
        outcome: 'danger',
        data: { danger: 'Keine Versorgung, kein eigenes Bett mehr.' },
      },
      { clock: 'revocationHearingPeriod' },
      { task: 'takeBack', outcome: 'revoke', data: { reason: 'Die Gefährdung wird nicht abgewendet.' } },
      { clock: 'revocationActionPeriod' },
    ],
    ending: 'revoked',
  },
  {
    title: 'grandparents need no permit',
    form: { ...child, relation: 'relative' },
    steps: [complete],
    ending: 'noPermit',
  },
  {
    title: 'a record of violence stands against the family',
    form,
    steps: [
      complete,
      { task: 'records', outcome: 'doubt', data: { finding: 'Verurteilung nach § 225 StGB.' } },
      { task: 'health', outcome: 'good' },
      { task: 'visit', outcome: 'good' },
      { clock: 'hearingPeriod' },
      {
        task: 'verdict',
        outcome: 'refuse',
        data: { reason: 'Die Verurteilung schließt die Pflege aus (§ 72a SGB VIII).' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
