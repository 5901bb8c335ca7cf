import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  familyName: 'Wójcik',
  givenNames: 'Marek',
  birthDate: '1985-04-02',
  birthPlace: 'Celle',
  nationalities: 'deutsch',
  address: 'Badenstedter Straße 144, 30455 Hannover',
  dogName: 'Rocky',
  breed: 'Schäferhund-Mischling',
  dogBorn: '2021-06-01',
  chip: '276098104512337',
  registerNumber: 'NI-4482011',
  foundOn: '2025-12-18',
  origin: 'own',
  insurer: 'VGH, 88-112',
  personCover: 100000000,
  propertyCover: 50000000,
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const submitted: JourneyStep = {
  event: 'proofSubmitted',
  by: 'applicant',
  data: { practicalTest: '{today}', temperamentTest: '{today}' },
};
const proof = (temperament: boolean): JourneyStep => ({
  task: 'proof',
  outcome: 'evaluated',
  data: { expertise: true, temperament },
});
const apt: JourneyStep = { task: 'aptitude', outcome: 'assessed', data: { reliable: true, fit: true } };
const fee = { feeCents: 18000, feeReason: 'Prüfung mit Auswertung des Wesenstests.' };
const grant: JourneyStep = {
  task: 'decision',
  outcome: 'grant',
  data: { muzzle: 'ohne Maulkorb, an der Leine', ...fee },
};
const refuse: JourneyStep = {
  task: 'decision',
  outcome: 'refuse',
  data: {
    ground: '§ 10 Abs. 1, § 13 NHundG',
    reason: 'Der Hund hat den Wesenstest vom Januar nicht bestanden.',
    ...fee,
  },
};
const paid = (prefix: string): JourneyStep => ({
  task: `${prefix}Payment`,
  outcome: 'paid',
  data: { receivedOn: '{today}' },
});

const journeys: readonly Journey[] = [
  {
    title: 'the dog passes the test, is kept under leash and dies of old age',
    form,
    steps: [
      complete,
      submitted,
      proof(true),
      apt,
      grant,
      paid('permit'),
      { clock: 'permitActionPeriod' },
      { clock: 'insuranceCheck' },
      { task: 'insurance', outcome: 'insured' },
      { event: 'dogGone', by: 'applicant', data: { where: 'Eingeschläfert, Bescheinigung der Tierärztin' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a dog that fails the temperament test is not permitted',
    form,
    steps: [
      complete,
      { clock: 'proofPeriod' },
      proof(false),
      apt,
      grant,
      refuse,
      { clock: 'hearingPeriod' },
      refuse,
      paid('refusal'),
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a second bite ends the permit and the dog goes to the animal home',
    form: { ...form, practicalTest: '2026-01-05', temperamentTest: '2026-01-08' },
    steps: [
      complete,
      proof(true),
      apt,
      grant,
      paid('permit'),
      { clock: 'permitActionPeriod' },
      { event: 'incident', by: 'authority', data: { incident: 'Kind am Spielplatz gebissen, ohne Leine.' } },
      { task: 'control', outcome: 'revoke', data: { reason: 'Leinenpflicht missachtet, Kind verletzt.' } },
      { clock: 'revocationHearingPeriod' },
      {
        task: 'revocation',
        outcome: 'revoke',
        data: { ground: '§ 49 Abs. 2 Satz 1 Nr. 2 VwVfG', reason: 'Auflage missachtet.' },
      },
      { clock: 'revocationActionPeriod' },
      { task: 'handOver', outcome: 'seized', data: { reason: 'Hund nicht freiwillig abgegeben.' } },
    ],
    ending: 'revoked',
  },
];

export default journeys;
