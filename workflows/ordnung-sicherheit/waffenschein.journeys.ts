import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  familyName: 'Nguyễn',
  givenNames: 'Linh',
  birthDate: '1981-07-19',
  birthPlace: 'Hannover',
  nationalities: 'deutsch',
  address: 'Königstraße 8, 30175 Hannover',
  ground: 'endangered',
  incidents: [{ on: '2025-11-30', what: 'Schüsse auf das Juweliergeschäft', police: '2025-1188312' }],
  otherMeans: 'Begleitschutz kann die täglichen Wege nicht abdecken.',
  card: 'WBK 2024/310',
  expertise: '14.06.2024, DEVA Prüfungsstelle Hannover',
  previousTerms: 0,
  coverage: 100000000,
  insuredUntil: '2029-06-30',
};
const guard = {
  familyName: 'Petrović',
  givenNames: 'Goran',
  birthDate: '2002-10-10',
  birthPlace: 'Novi Sad',
  nationalities: 'kroatisch',
  address: 'Vahrenwalder Straße 205, 30165 Hannover',
  ground: 'guard',
  company: 'Leine-Wert Transport GmbH, 1234567',
  contracts: 'Geld- und Werttransporte für vier Banken.',
  card: 'WBK 2025/12',
  expertise: '02.12.2025, IHK-Lehrgang Braunschweig',
  previousTerms: 0,
  coverage: 300000000,
  insuredUntil: '2030-12-31',
};
const known: readonly JourneyStep[] = ['prosecution', 'criminal', 'constitution', 'police'].map((id) => ({
  event: `${id}Opinion`,
  by: 'authority',
  data: { result: 'agrees' },
}));
const grant = (validUntil: string): JourneyStep => ({
  task: 'decision',
  outcome: 'grant',
  data: { validUntil, weapons: 'Glock 26, 9 mm' },
});
const card: JourneyStep = {
  task: 'card',
  outcome: 'made',
  data: { number: 'WS 2026/2', permitId: 'E20260000000000000002' },
};
const refused: JourneyStep = {
  task: 'decision',
  outcome: 'refuse',
  data: { ground: '§ 19 Abs. 1 WaffG', reason: 'Eine besondere Gefährdung ist nicht erkennbar.' },
};

const journeys: readonly Journey[] = [
  {
    title: 'a jeweller under fire carries a gun for three years',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      ...known,
      { clock: 'threatPeriod' },
      { task: 'threatOverdue', outcome: 'remind' },
      { event: 'threatOpinion', by: 'authority', data: { result: 'agrees' } },
      { task: 'expertise', outcome: 'proven' },
      grant('2031-01-01'),
      grant('2028-12-31'),
      card,
      { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'permitActionPeriod' },
      { clock: 'validity' },
    ],
    ending: 'closed',
  },
  {
    title: 'a young carrier of money brings the certificate, names a colleague and loses the insurance',
    form: guard,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      ...known,
      { clock: 'certificatePeriod' },
      { task: 'certificateOverdue', outcome: 'remind' },
      {
        event: 'certificateSubmitted',
        by: 'applicant',
        data: { issuedBy: 'TÜV Nord Mobilität', issuedOn: '{today}', fit: true },
      },
      { task: 'guards', outcome: 'unclear', data: { missing: [{ item: 'Vertrag mit der Volksbank' }] } },
      { event: 'supplement', by: 'applicant', data: { insuredUntil: '2030-12-31' } },
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'guards', outcome: 'needed', data: { contracts: 'Vier Banken in der Region' } },
      { task: 'expertise', outcome: 'proven' },
      grant('2028-11-30'),
      card,
      { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'permitActionPeriod' },
      {
        event: 'guardNamed',
        by: 'applicant',
        data: { guard: 'Fadi Haddad', birthDate: '1988-04-04', register: '7654321' },
      },
      { task: 'guardConsent', outcome: 'agreed' },
      { event: 'insuranceEnded', by: 'authority' },
      { clock: 'revocationHearingPeriod' },
      {
        task: 'revocation',
        outcome: 'revoke',
        data: {
          ground: '§ 45 Abs. 2 i. V. m. § 4 Abs. 1 Nr. 5 WaffG',
          reason: 'Eine neue Versicherung besteht nicht.',
        },
      },
      { clock: 'revocationActionPeriod' },
      { task: 'surrender', outcome: 'returned', data: { returnedOn: '{today}' } },
    ],
    ending: 'revoked',
  },
  {
    title: 'who is uneasy at night is not endangered in the sense of the law',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      ...known,
      {
        event: 'threatOpinion',
        by: 'authority',
        data: { result: 'refuses', statement: 'Die Tätergruppe ist in Haft.' },
      },
      { task: 'expertise', outcome: 'proven' },
      refused,
      { event: 'statement', by: 'applicant', data: { statement: 'Ich fürchte mich weiterhin.' } },
      {
        task: 'decision',
        outcome: 'incomplete',
        data: { missing: [{ item: 'Anzeigen seit Dezember' }] },
      },
      { event: 'supplement', by: 'applicant', data: { insuredUntil: '2029-06-30' } },
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'expertise', outcome: 'proven' },
      refused,
      { clock: 'hearingPeriod' },
      refused,
      { task: 'refusalPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
