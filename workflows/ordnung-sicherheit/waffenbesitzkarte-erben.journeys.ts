import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  familyName: 'Sørensen',
  givenNames: 'Maike',
  birthDate: '1971-01-30',
  birthPlace: 'Flensburg',
  nationalities: 'dänisch',
  address: 'Bödekerstraße 44, 30161 Hannover',
  deceased: 'Karl-Heinz Sørensen',
  diedOn: '2025-10-02',
  acceptedOn: '2025-11-14',
  title: 'heir',
  weapons: [
    { weapon: 'Drilling, Sauer 3000, 16/70', serial: '55120', card: 'WBK 88/117' },
    { weapon: 'Revolver, S&W 36, .38', serial: 'J22119', card: 'WBK 88/117' },
  ],
  ammunition: true,
  ownNeed: 'none',
};
const start: readonly JourneyStep[] = [
  { task: 'formalCheck', outcome: 'complete' },
  ...['criminal', 'police', 'prosecution', 'constitution'].map((id): JourneyStep => ({
    event: `${id}Opinion`,
    by: 'authority',
    data: { result: 'agrees' },
  })),
];
const estate: JourneyStep = { task: 'estate', outcome: 'entitled', data: { handguns: 1, longGuns: 1 } };
const locker: JourneyStep = {
  task: 'storage',
  outcome: 'proven',
  data: { containers: [{ container: 'grade0light', plate: 'ISS Gunmaster 5' }] },
};
const card: JourneyStep = {
  task: 'card',
  outcome: 'made',
  data: { number: 'WBK 2026/E3', permitId: 'E20260000000000000E03' },
};

const journeys: readonly Journey[] = [
  {
    title: 'a daughter applies late, has the weapons blocked and later sells them',
    form,
    steps: [
      ...start,
      estate,
      locker,
      { task: 'decision', outcome: 'grant' },
      card,
      { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'permitActionPeriod' },
      { clock: 'blockingPeriod' },
      { task: 'blockingOverdue', outcome: 'remind' },
      {
        event: 'blocked',
        by: 'applicant',
        data: {
          installer: 'Büchsenmacherei Hitzler',
          system: 'Armatix Quicklock',
          installedOn: '{today}',
          ammunitionGone: true,
        },
      },
      { task: 'blockingEntry', outcome: 'entered' },
      { event: 'weaponsGivenUp', by: 'applicant' },
      { task: 'disposal', outcome: 'proven' },
    ],
    ending: 'closed',
  },
  {
    title: 'an heir who hunts needs no blocking',
    form: { ...form, acceptedOn: '2026-01-02', ownNeed: 'hunter' },
    steps: [
      ...start,
      estate,
      locker,
      { task: 'ownNeed', outcome: 'covers' },
      { task: 'decision', outcome: 'grant' },
      card,
      { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'permitActionPeriod' },
      { event: 'weaponsGivenUp', by: 'clerk' },
      { task: 'disposal', outcome: 'none' },
    ],
    ending: 'closed',
  },
  {
    title:
      'a grandson of 21 shoots, brings certificate and safe one after the other, and loses the card by a conviction',
    form: { ...form, birthDate: '2004-05-05', ownNeed: 'sport' },
    steps: [
      ...start,
      { clock: 'certificatePeriod' },
      { task: 'certificateOverdue', outcome: 'remind' },
      {
        event: 'certificateSubmitted',
        by: 'applicant',
        data: { issuedBy: 'Amtsärztlicher Dienst', issuedOn: '{today}', fit: true },
      },
      estate,
      {
        task: 'storage',
        outcome: 'lacking',
        data: { missing: [{ item: 'Waffenschrank Widerstandsgrad 0' }] },
      },
      { event: 'supplement', by: 'applicant', data: { deceased: 'Karl-Heinz Sørensen' } },
      { task: 'formalCheck', outcome: 'complete' },
      estate,
      { task: 'storage', outcome: 'visit' },
      { ...locker, task: 'storageVisit' },
      { task: 'ownNeed', outcome: 'uncovered' },
      { task: 'decision', outcome: 'grant' },
      card,
      { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'blockingPeriod' },
      { task: 'blockingOverdue', outcome: 'disposed' },
      { clock: 'permitActionPeriod' },
      { clock: 'reliabilityReview' },
      { task: 'review', outcome: 'doubts', data: { reason: 'Verurteilung zu 90 Tagessätzen.' } },
      { clock: 'revocationHearingPeriod' },
      {
        task: 'revocation',
        outcome: 'revoke',
        data: { ground: '§ 45 Abs. 2 i. V. m. § 5 WaffG', reason: 'Verurteilung wegen Körperverletzung.' },
      },
      { clock: 'revocationActionPeriod' },
      { task: 'disposal', outcome: 'proven' },
    ],
    ending: 'revoked',
  },
  {
    title: 'a pistol nobody was ever allowed to have is not inherited',
    form,
    steps: [
      ...start,
      {
        task: 'estate',
        outcome: 'illegal',
        data: { reason: 'Im Waffenregister und in der Karte nicht verzeichnet.' },
      },
      {
        task: 'decision',
        outcome: 'refuse',
        data: { ground: '§ 20 Abs. 2 WaffG', reason: 'Kein berechtigter Besitz.' },
      },
      { clock: 'hearingPeriod' },
      {
        task: 'decision',
        outcome: 'refuse',
        data: { ground: '§ 20 Abs. 2 WaffG', reason: 'Kein berechtigter Besitz.' },
      },
      { clock: 'refusalFeePeriod' },
      { task: 'refusalPaymentOverdue', outcome: 'enforce', data: { reason: 'Mahnung erfolglos.' } },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
