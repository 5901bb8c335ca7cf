import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  familyName: 'Grünhagen',
  givenNames: 'Tjark',
  birthDate: '1988-10-15',
  birthPlace: 'Uelzen',
  nationalities: 'deutsch',
  address: 'Eichsfelder Straße 31, 30419 Hannover',
  request: 'first',
  purpose: 'reload',
  need: 'SV Stöcken, NSSV',
  clearance: 'UB 2025/90 vom 02.09.2025',
  courseOn: '2025-11-23',
  substances: ['nitro'],
  kilograms: 3,
  storeRoom: 'dwelling',
  place: 'Eichsfelder Straße 31, Keller',
};
const silent = ['record', 'prosecutors', 'station', 'intelligence'];
const checkedIn: readonly JourneyStep[] = [
  { task: 'formalCheck', outcome: 'complete' },
  ...silent.map((id): JourneyStep => ({
    event: `${id}Opinion`,
    by: 'authority',
    data: { result: 'agrees' },
  })),
];
const grant = (kilograms: number): JourneyStep => ({
  task: 'decision',
  outcome: 'grant',
  data: { kilograms, validUntil: '2030-12-31', feeCents: 12000, feeReason: 'Mittlerer Aufwand.' },
});
const refuse: JourneyStep = {
  task: 'decision',
  outcome: 'refuse',
  data: {
    ground: '§ 27 Abs. 3 Nr. 2 SprengG',
    reason: 'Die Mitgliedschaft im Verein ist beendet.',
    feeCents: 6000,
    feeReason: 'Geringer Aufwand.',
  },
};

const journeys: readonly Journey[] = [
  {
    title: 'three kilograms do not fit in a flat, one does until the permit expires',
    form,
    steps: [
      ...checkedIn,
      { task: 'expertise', outcome: 'proven' },
      { task: 'store', outcome: 'measured', data: { kilograms: 1 } },
      grant(3),
      grant(1),
      { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'permitActionPeriod' },
      { clock: 'validity' },
    ],
    ending: 'closed',
  },
  {
    title: 'powder is stolen from an open shed and the permit revoked',
    form: {
      ...form,
      kilograms: 2,
      storeRoom: 'uninhabited',
      purpose: 'mortar',
      substances: ['mortarPowder'],
    },
    steps: [
      ...checkedIn,
      {
        task: 'expertise',
        outcome: 'repeat',
        data: { missing: [{ item: 'Zeugnis des Wiederholungslehrgangs' }] },
      },
      { event: 'supplement', by: 'applicant', data: { place: 'Gerätehaus der Böllergruppe' } },
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'expertise', outcome: 'proven' },
      grant(2),
      { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'permitActionPeriod' },
      { event: 'powderLost', by: 'applicant', data: { grams: 1200, how: 'Aufgebrochene Gartenlaube.' } },
      { task: 'lossReview', outcome: 'careless', data: { reason: 'Die Laube war nicht verschlossen.' } },
      { clock: 'revocationHearingPeriod' },
      {
        task: 'revocation',
        outcome: 'revoke',
        data: { ground: '§ 34 Abs. 3 i. V. m. § 24 SprengG', reason: 'Unsichere Lagerung.' },
      },
      { clock: 'revocationActionPeriod' },
      { task: 'surrender', outcome: 'returned', data: { returnedOn: '{today}' } },
    ],
    ending: 'revoked',
  },
  {
    title: 'without a club there is no need for powder',
    form: { ...form, kilograms: 1 },
    steps: [
      ...checkedIn,
      { task: 'expertise', outcome: 'proven' },
      refuse,
      { event: 'statement', by: 'applicant', data: { statement: 'Ich suche einen neuen Verein.' } },
      refuse,
      { task: 'refusalPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
