import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Petersen',
  givenNames: 'Svenja',
  birthDate: '1991-06-04',
  address: 'Podbielskistraße 210, 30177 Hannover',
  qualification: 'qhb',
  firstAid: '2025-09-20',
  children: 5,
  hours: 40,
  place: 'home',
  adults: [{ name: 'Jörg Hartmann' }],
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const granted = [
  complete,
  { task: 'record', outcome: 'clean' },
  { task: 'suitability', outcome: 'suitable' },
  { task: 'homeVisit', outcome: 'defects', data: { defects: 'Treppenschutzgitter fehlt.' } },
  { event: 'repaired', by: 'applicant' as const },
  { task: 'homeVisit', outcome: 'visited', data: { visitedOn: '{today}', places: 4 } },
  { task: 'decision', outcome: 'grant', data: { fewerReason: 'Der Schlafraum reicht für vier Kinder.' } },
  { task: 'signature', outcome: 'signed' },
  { clock: 'permitActionPeriod' },
];

const journeys: readonly Journey[] = [
  {
    title: 'the gate is fitted, four places are allowed and the permit ends after five years',
    form,
    steps: [...granted, { clock: 'permitEnd' }],
    ending: 'closed',
  },
  {
    title: 'a permit is taken back after an accident',
    form,
    steps: [
      ...granted,
      { event: 'incident', by: 'clerk', data: { content: 'Ein Kind lief unbemerkt auf die Straße.' } },
      { task: 'review', outcome: 'revoke', data: { reason: 'Die Aufsicht ist wiederholt verletzt worden.' } },
      { clock: 'revocationHearingPeriod' },
      {
        task: 'revocation',
        outcome: 'revoke',
        data: { immediate: true, reason: 'Die Eignung ist entfallen; die Kinder sind gefährdet.' },
      },
      { clock: 'revocationActionPeriod' },
    ],
    ending: 'revoked',
  },
  {
    title: 'a conviction on the list bars the permit, after a hearing',
    form,
    steps: [
      complete,
      {
        task: 'record',
        outcome: 'barred',
        data: { reason: 'Verurteilung nach § 171 StGB (§ 72a SGB VIII).' },
      },
      { clock: 'hearingPeriod' },
      { task: 'afterHearing', outcome: 'refuse' },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
