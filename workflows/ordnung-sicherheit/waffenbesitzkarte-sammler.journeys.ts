import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  familyName: 'Freiherr von Alten',
  givenNames: 'Ægidius',
  birthDate: '1958-08-21',
  birthPlace: 'Hameln',
  nationalities: 'deutsch',
  address: 'Lange-Feld-Straße 20, 30559 Hannover',
  theme: 'Hinterladergewehre der deutschen Bundesstaaten 1841 bis 1898',
  importance: 'Entwicklung vom Zündnadelgewehr zum Gewehr 98, mit Zubehör und Vorschriften.',
  limits: ['time', 'land'],
  expert: 'Dr. Reinhold Ahlborn, öffentlich bestellter Sachverständiger',
  planned: 60,
  place: 'Lange-Feld-Straße 20, Kellerraum',
  weapons: [{ weapon: 'Gewehr 71/84, Spandau 1887', serial: '4471' }],
};
const known: readonly JourneyStep[] = ['constitution', 'criminal', 'police', 'prosecution'].map((id) => ({
  event: `${id}Opinion`,
  by: 'authority',
  data: { result: 'agrees' },
}));

const journeys: readonly Journey[] = [
  {
    title:
      'the state experts confirm the theme, the yearly list once differs, and weapons are missing at last',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      ...known,
      { task: 'theme', outcome: 'opinionNeeded' },
      { clock: 'museumPeriod' },
      { task: 'museumOverdue', outcome: 'remind' },
      { event: 'museumOpinion', by: 'authority', data: { result: 'agrees' } },
      { task: 'expertise', outcome: 'proven' },
      { task: 'rooms', outcome: 'secured', data: { seenOn: '{today}', capacity: 80 } },
      {
        task: 'decision',
        outcome: 'grant',
        data: {
          theme: 'Militärische Hinterlader-Langwaffen deutscher Staaten, 1841 bis 1898',
          ammunition: true,
        },
      },
      { task: 'card', outcome: 'made', data: { number: 'WBK 2026/R7', permitId: 'E20260000000000000007' } },
      { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'permitActionPeriod' },
      { event: 'themeChange', by: 'applicant', data: { theme: 'bis 1918' } },
      { task: 'newTheme', outcome: 'entered' },
      { clock: 'yearlyList' },
      {
        task: 'inventory',
        outcome: 'corrected',
        data: { differences: 'Ein Karabiner 88 fehlte im Register.' },
      },
      { clock: 'yearlyList' },
      { task: 'inventory', outcome: 'missing', data: { reason: 'Fünf Gewehre sind nicht auffindbar.' } },
      { clock: 'revocationHearingPeriod' },
      {
        task: 'revocation',
        outcome: 'revoke',
        data: { ground: '§ 45 Abs. 2 i. V. m. § 36 WaffG', reason: 'Der Verbleib ist ungeklärt.' },
      },
      { clock: 'revocationActionPeriod' },
      { clock: 'disposalPeriod' },
      { task: 'seizure', outcome: 'seized', data: { reason: 'Bis zuletzt kein Nachweis.' } },
    ],
    ending: 'revoked',
  },
  {
    title: 'all sorts of pistols are no collection',
    form: { ...form, birthDate: '2002-03-09', theme: 'Pistolen aus aller Welt', limits: ['technique'] },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      ...known,
      {
        event: 'certificateSubmitted',
        by: 'applicant',
        data: { issuedBy: 'Dr. Liebetrau, Hannover', issuedOn: '{today}', fit: true },
      },
      { task: 'theme', outcome: 'opinionNeeded' },
      {
        event: 'museumOpinion',
        by: 'authority',
        data: { result: 'refuses', statement: 'Ein Zusammenhang der Stücke ist nicht erkennbar.' },
      },
      { task: 'expertise', outcome: 'proven' },
      {
        task: 'rooms',
        outcome: 'concept',
        data: { missing: [{ item: 'Einbruchmeldeanlage', reason: '§ 14 AWaffV' }] },
      },
      { event: 'supplement', by: 'applicant', data: { theme: 'Pistolen aus halb Europa' } },
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'theme', outcome: 'opinionNeeded' },
      { task: 'expertise', outcome: 'proven' },
      {
        task: 'rooms',
        outcome: 'concept',
        data: { missing: [{ item: 'Noch immer kein abgegrenztes Thema', reason: '§ 17 Abs. 1 WaffG' }] },
      },
      { clock: 'replyPeriod' },
      { task: 'overdue', outcome: 'discontinue', data: { reason: 'Kein neuer Sammelplan.' } },
    ],
    ending: 'discontinued',
  },
];

export default journeys;
