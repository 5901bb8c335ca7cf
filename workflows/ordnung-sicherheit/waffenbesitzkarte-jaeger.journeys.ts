import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  familyName: 'Brockmann',
  givenNames: 'Gesa',
  birthDate: '1984-11-03',
  birthPlace: 'Walsrode',
  nationalities: 'deutsch',
  address: 'Im Heidkampe 7, 30659 Hannover',
  licenceKind: 'annual',
  licenceNumber: 'JS 2024/311',
  licenceUntil: '2027-03-31',
  ownedLongGuns: 0,
  ownedHandguns: 0,
  longGuns: [
    {
      weapon: 'Repetierbüchse, Mauser M12, .308 Win.',
      serial: 'M12-48113',
      acquiredOn: '2025-12-20',
      from: 'Waffen Ludewig, Celle',
    },
  ],
  firstPurchaseOn: '2025-12-20',
  handguns: 1,
  handgunCalibre: '9 mm Luger',
};
const reliable = ['criminal', 'prosecution', 'police', 'constitution'].map((id): JourneyStep => ({
  event: `${id}Opinion`,
  by: 'authority',
  data: { result: 'agrees' },
}));
const cabinet = { containers: [{ container: 'grade0light', plate: 'Burg-Wächter, 2025-8812' }] };
const refuse: JourneyStep = {
  task: 'decision',
  outcome: 'refuse',
  data: {
    ground: '§ 13 Abs. 1 Nr. 1 WaffG',
    reason: 'Vier Kurzwaffen sind für die Jagd nicht erforderlich.',
  },
};
const toCard: readonly JourneyStep[] = [
  { task: 'formalCheck', outcome: 'complete' },
  ...reliable,
  { task: 'licence', outcome: 'valid' },
  { task: 'storage', outcome: 'visit' },
  // An old A container holds no handgun: seen, counted, and a safe has to be bought.
  { task: 'storageVisit', outcome: 'proven', data: { containers: [{ container: 'oldA', plate: 'ohne' }] } },
  { task: 'storage', outcome: 'visit' },
  { task: 'storageVisit', outcome: 'proven', data: cabinet },
  { task: 'decision', outcome: 'grant' },
  {
    task: 'card',
    outcome: 'made',
    data: { number: 'WBK 2026/0042', permitId: 'E20260000000000000042' },
  },
  { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
  { clock: 'permitActionPeriod' },
];

const journeys: readonly Journey[] = [
  {
    title: 'a rifle is entered too late, a pistol is bought on the pre-entry, and the licence lapses at last',
    form,
    steps: [
      ...toCard,
      {
        event: 'weaponAcquired',
        by: 'applicant',
        data: {
          acquiredOn: '{today}',
          weapon: 'Walther PPK, 9 mm',
          serial: '118273A',
          from: 'Frankonia Hannover',
        },
      },
      { task: 'weaponEntry', outcome: 'entered' },
      { event: 'licenceLapsed', by: 'authority' },
      { task: 'need', outcome: 'lapsed', data: { reason: 'Seit drei Jahren kein Jagdschein gelöst.' } },
      { clock: 'revocationHearingPeriod' },
      {
        task: 'revocation',
        outcome: 'revoke',
        data: { ground: '§ 45 Abs. 2 i. V. m. § 13 WaffG', reason: 'Das Bedürfnis ist weggefallen.' },
      },
      { clock: 'revocationActionPeriod' },
      { task: 'disposal', outcome: 'proven' },
    ],
    ending: 'revoked',
  },
  {
    title: 'whoever wants four handguns and gives no reason gets none of them',
    form: { ...form, handguns: 4, handgunNeed: 'Ich führe gern Auswahl.' },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      ...reliable,
      { task: 'licence', outcome: 'valid' },
      { task: 'storage', outcome: 'visit' },
      { task: 'storageVisit', outcome: 'proven', data: cabinet },
      {
        task: 'thirdHandgun',
        outcome: 'unclear',
        data: { missing: [{ item: 'Wofür vier Kurzwaffen?', reason: '§ 13 Abs. 1 Nr. 1 WaffG' }] },
      },
      { event: 'supplement', by: 'applicant', data: { licenceNumber: 'JS 2024/311' } },
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'licence', outcome: 'valid' },
      { task: 'storage', outcome: 'proven', data: cabinet },
      { task: 'thirdHandgun', outcome: 'notNeeded', data: { reason: 'Keine jagdliche Begründung.' } },
      refuse,
      { clock: 'hearingPeriod' },
      refuse,
      { task: 'refusalPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'the pre-entry lapses unused and the hunter gives all weapons away',
    form: { ...form, firstPurchaseOn: '2026-01-05' },
    steps: [
      ...toCard,
      { clock: 'preEntry' },
      { event: 'weaponsGivenUp', by: 'applicant' },
      { task: 'disposal', outcome: 'proven' },
    ],
    ending: 'closed',
  },
];

export default journeys;
