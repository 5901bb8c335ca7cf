import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  familyName: 'Yıldırım',
  givenNames: 'Emre',
  birthDate: '1990-02-14',
  birthPlace: 'Garbsen',
  nationalities: 'deutsch, türkisch',
  address: 'Podbielskistraße 164, 30177 Hannover',
  club: 'Schützengesellschaft Hannover-List von 1902',
  association: 'dsb',
  memberSince: '2023-05-01',
  expertiseOn: '12.10.2024, NSSV Hannover',
  card: 'green',
  smallCalibreOnly: false,
  ownedHandguns: 2,
  ownedSemiLong: 0,
  ownedLongGuns: 1,
  boughtInSixMonths: 1,
  handguns: 2,
  semiLong: 0,
};
const answers = (...ids: readonly string[]) =>
  ids.map((id): JourneyStep => ({ event: `${id}Opinion`, by: 'authority', data: { result: 'agrees' } }));
const checkedIn: readonly JourneyStep[] = [
  { task: 'formalCheck', outcome: 'complete' },
  ...answers('police', 'criminal', 'constitution', 'prosecution'),
];
const association = (memberMonths: number, trainings: number): JourneyStep => ({
  event: 'associationConfirmed',
  by: 'authority',
  data: { memberMonths, monthsTrained: 9, trainings, discipline: true },
});
const safe = { containers: [{ container: 'grade0heavy', plate: 'Hartmann Tresore WT 618' }] };

const journeys: readonly Journey[] = [
  {
    title: 'a competitor gets two more pistols beyond the contingent and leaves the club later',
    form: { ...form, discipline: 'Zentralfeuerpistole 9 mm, 2.53' },
    steps: [
      ...checkedIn,
      { clock: 'associationPeriod' },
      { task: 'associationOverdue', outcome: 'remind' },
      association(32, 41),
      { task: 'expertise', outcome: 'proven' },
      { task: 'storage', outcome: 'proven', data: safe },
      { task: 'contingent', outcome: 'needed' },
      { task: 'decision', outcome: 'grant' },
      {
        task: 'card',
        outcome: 'made',
        data: { number: 'WBK 2026/0107', permitId: 'E2026000000000000107A' },
      },
      { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      {
        event: 'weaponAcquired',
        by: 'applicant',
        data: {
          acquiredOn: '2025-12-01',
          weapon: 'CZ Shadow 2, 9 mm',
          serial: 'H118827',
          from: 'Vereinskollege',
        },
      },
      {
        task: 'weaponEntry',
        outcome: 'different',
        data: { reason: 'Erworben, bevor die Erlaubnis erteilt war.' },
      },
      { clock: 'permitActionPeriod' },
      { event: 'memberLeft', by: 'authority' },
      { task: 'need', outcome: 'persists' },
      { event: 'weaponsGivenUp', by: 'applicant' },
      { clock: 'disposalPeriod' },
      { task: 'seizure', outcome: 'gone' },
    ],
    ending: 'closed',
  },
  {
    title: 'eight months in the club are not twelve, whatever the training book says',
    form: { ...form, card: 'yellow', handguns: 0, memberSince: '2025-05-01' },
    steps: [
      ...checkedIn,
      association(8, 60),
      { task: 'expertise', outcome: 'proven' },
      { task: 'storage', outcome: 'proven', data: safe },
      { task: 'decision', outcome: 'grant' },
      {
        task: 'decision',
        outcome: 'refuse',
        data: { ground: '§ 14 Abs. 3 WaffG', reason: 'Erst acht Monate Mitglied.' },
      },
      { event: 'statement', by: 'applicant', data: { statement: 'Ich warte dann noch.' } },
      { event: 'withdraw', by: 'applicant', data: { reason: 'Neuer Antrag im Sommer.' } },
    ],
    ending: 'withdrawn',
  },
  {
    title: 'a shooter of 22 brings certificate and training book, and stops shooting five years later',
    form: {
      ...form,
      birthDate: '2003-06-11',
      handguns: 1,
      ownedHandguns: 0,
      boughtInSixMonths: 0,
      discipline: '2.53',
    },
    steps: [
      ...checkedIn,
      { clock: 'certificatePeriod' },
      { task: 'certificateOverdue', outcome: 'remind' },
      {
        event: 'certificateSubmitted',
        by: 'applicant',
        data: { issuedBy: 'Institut für Begutachtung', issuedOn: '{today}', fit: true },
      },
      { clock: 'associationPeriod' },
      { task: 'associationOverdue', outcome: 'ask', data: { missing: [{ item: 'Schießbuch' }] } },
      { event: 'supplement', by: 'applicant', data: { club: 'SV Hubertus Hannover' } },
      { task: 'formalCheck', outcome: 'complete' },
      association(14, 20),
      { task: 'expertise', outcome: 'proven' },
      { task: 'storage', outcome: 'proven', data: safe },
      { task: 'decision', outcome: 'grant' },
      { task: 'card', outcome: 'made', data: { number: 'WBK 2026/9', permitId: 'E20260000000000000009' } },
      { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'permitActionPeriod' },
      { clock: 'preEntry' },
      { clock: 'needReview' },
      { task: 'need', outcome: 'lapsed', data: { reason: 'Seit 2028 keine Trainings mit eigener Waffe.' } },
      { clock: 'revocationHearingPeriod' },
      {
        task: 'revocation',
        outcome: 'revoke',
        data: {
          ground: '§ 45 Abs. 2 i. V. m. § 14 Abs. 4 WaffG',
          reason: 'Der Sport wird nicht mehr betrieben.',
        },
      },
      { clock: 'revocationActionPeriod' },
      { task: 'disposal', outcome: 'proven' },
    ],
    ending: 'revoked',
  },
];

export default journeys;
