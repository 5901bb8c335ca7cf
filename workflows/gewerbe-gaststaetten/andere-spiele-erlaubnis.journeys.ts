import { permitSteps as step, type Journey } from '@amtsweg/procedure';

const form = {
  applicantType: 'person',
  familyName: 'Lüders',
  givenNames: 'Kai',
  birthDate: '1978-08-21',
  birthPlace: 'Lehrte',
  address: 'Ricklinger Stadtweg 8, 30459 Hannover',
  game: 'Kugelbahn „Leine-Roll“',
  certificateNumber: 'BKA SO 51-77/2024',
  certificateUntil: '2029-06-30',
  ownCertificate: true,
  stake: 50,
  prize: 'goods',
  venue: 'festival',
  place: 'Schützenplatz, Standplatz 114',
  games: 1,
  until: '2027-07-31',
  recordsRequested: true,
  proceedings: false,
};
const examined = [
  step.complete,
  { task: 'venue', outcome: 'admissible' },
  step.clean,
  step.opinion('bka'),
  step.opinion('police'),
] as const;

const journeys: readonly Journey[] = [
  {
    title: 'a game of skill is played until its permit ends',
    form,
    steps: [
      ...examined,
      step.grant({ validUntil: '2027-07-31' }),
      step.fee(14),
      step.signed,
      step.paid,
      step.final,
      { clock: 'validity' },
    ],
    ending: 'closed',
  },
  {
    title: 'the federal police take the certificate back and the city revokes',
    form,
    steps: [
      ...examined,
      step.grant({ validUntil: '2027-07-31' }),
      { task: 'feeSetting', outcome: 'set', data: { basis: 'none', grounds: 'Billigkeit.' } },
      step.signed,
      step.final,
      { event: 'certificateWithdrawn', by: 'authority', data: { on: '{today}' } },
      { task: 'mustRevoke', outcome: 'confirmed' },
      { clock: 'revocationHearingPeriod' },
      {
        task: 'revocation',
        outcome: 'revoke',
        data: { ground: 'certificate', reason: 'Das BKA hat die Bescheinigung widerrufen.' },
      },
      { clock: 'revocationActionPeriod' },
    ],
    ending: 'revoked',
  },
  {
    title: 'money prizes in a pub are refused without asking anybody',
    form: { ...form, venue: 'pub', prize: 'money', place: 'Gasthaus zur Linde' },
    steps: [
      step.complete,
      { task: 'venue', outcome: 'admissible' },
      step.refuse('place', 'Spiele um Geld sind in Gaststätten nicht zulässig (§ 5 SpielV).'),
      step.silence,
      step.refuse('place', 'Spiele um Geld sind in Gaststätten nicht zulässig (§ 5 SpielV).'),
      step.fee(5),
      step.signed,
      step.refusalPaid,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
