import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Nikolaidis',
  givenNames: 'Eleni',
  birthDate: '1969-11-02',
  address: 'Kollenrodtstraße 14, 30163 Hannover',
  iban: 'DE02120300000000202051',
  mark: true,
  stateBenefit: 45000,
  careGrade: 2,
  facility: false,
  partner: 'alone',
};
const means = (income: number, assets: number) => ({
  task: 'means',
  outcome: 'found',
  data: { income, housing: 52000, relatives: 0, assets, adults: 1 },
});
const paid = [
  { task: 'order', outcome: 'ordered' },
  { task: 'posting', outcome: 'posted', data: { firstOn: '{today}' } },
] as const;

const journeys: readonly Journey[] = [
  {
    title: 'the help tops up the Landesblindengeld, is adapted in July and falls when she inherits',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      means(150000, 300000),
      { task: 'decision', outcome: 'grant' },
      ...paid,
      { clock: 'reviewDay' },
      { task: 'review', outcome: 'changed', data: { effectFrom: '2026-07-01' } },
      means(155000, 300000),
      { task: 'decision', outcome: 'grant' },
      ...paid,
      {
        event: 'changeReported',
        by: 'applicant',
        data: { kind: 'assets', since: '{today}', description: 'Erbschaft der Mutter' },
      },
      {
        task: 'changeReview',
        outcome: 'against',
        data: { effectFrom: '{today}', finding: 'Erbschaft von 90.000 Euro.' },
      },
      { clock: 'hearingPeriod' },
      { task: 'afterHearing', outcome: 'end', data: { reason: 'Das Vermögen liegt über dem Schonbetrag.' } },
      { clock: 'refusalRemedyPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'the Landesamt finds that sight is not weak enough',
    form: { ...form, mark: false, eyeDoctor: 'Dr. Marquardt, Lister Meile 3' },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      {
        event: 'sightInformation',
        by: 'authority',
        data: { content: 'Sehschärfe beidäugig 0,05.', dated: '{today}' },
      },
      {
        task: 'sightResult',
        outcome: 'notBlind',
        data: { reason: 'Die Sehschärfe beträgt mehr als ein Fünfzigstel.' },
      },
      { clock: 'refusalRemedyPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a blind pensioner in good health dies two years after the grant',
    form: { ...form, careGrade: 0 },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      means(90000, 0),
      { task: 'decision', outcome: 'grant' },
      ...paid,
      { clock: 'grantRemedyPeriod' },
      { clock: 'reviewDay' },
      { task: 'review', outcome: 'unchanged' },
      {
        event: 'changeReported',
        by: 'applicant',
        data: { kind: 'income', since: '{today}', description: 'Rente gekürzt' },
      },
      { task: 'changeReview', outcome: 'inFavour', data: { effectFrom: '{today}' } },
      means(80000, 0),
      { task: 'decision', outcome: 'grant' },
      ...paid,
      {
        event: 'changeReported',
        by: 'applicant',
        data: { kind: 'household', since: '{today}', description: 'Umzug' },
      },
      {
        task: 'changeReview',
        outcome: 'against',
        data: { effectFrom: '{today}', finding: 'Umzug zur Tochter.' },
      },
      { event: 'statement', by: 'applicant', data: { statement: 'Die Tochter wohnt im Nachbarhaus.' } },
      { task: 'afterHearing', outcome: 'keep' },
      { clock: 'grantRemedyPeriod' },
      { event: 'died', by: 'clerk', data: { diedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'the notice on the Landesblindengeld never comes, the help is denied and later caught up',
    form: { ...form, careGrade: 0 },
    steps: [
      {
        task: 'formalCheck',
        outcome: 'incomplete',
        data: { missing: [{ item: 'Bescheid über das Landesblindengeld' }] },
      },
      { clock: 'replyPeriod' },
      {
        task: 'overdue',
        outcome: 'deny',
        data: { reason: 'Ohne den Bescheid ist die Höhe nicht zu berechnen.' },
      },
      { event: 'objection', by: 'applicant', data: { filedOn: '{today}' } },
      { task: 'denialReview', outcome: 'maintained', data: { reason: 'Die Mitwirkung war zumutbar.' } },
      { event: 'supplement', by: 'applicant', data: { stateBenefit: 45000 } },
      { task: 'formalCheck', outcome: 'complete' },
      means(90000, 0),
      { task: 'decision', outcome: 'grant' },
      { task: 'order', outcome: 'returned', data: { reason: 'Unterkunft doppelt angesetzt.' } },
      means(90000, 0),
      { task: 'decision', outcome: 'grant' },
      ...paid,
      { event: 'objection', by: 'applicant', data: { filedOn: '{today}' } },
      { task: 'grantReview', outcome: 'maintained', data: { reason: 'Der Betrag ist richtig.' } },
      { event: 'objectionDecided', by: 'authority', data: { result: 'dismissed', notifiedOn: '{today}' } },
      { event: 'socialAction', by: 'authority', data: { courtReference: 'S 12 SO 9/26' } },
      { event: 'socialJudgment', by: 'authority', data: { result: 'dismissed' } },
      { event: 'died', by: 'clerk', data: { diedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a child in a home gets half, until the savings of the parents turn out too high',
    form: {
      ...form,
      birthDate: '2014-01-01',
      partner: 'parents',
      facility: true,
      stateBenefit: 0,
      careGrade: 0,
    },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'means', outcome: 'unclear', data: { missing: [{ item: 'Depotauszug der Eltern' }] } },
      { event: 'supplement', by: 'applicant', data: { stateBenefit: 0 } },
      { task: 'formalCheck', outcome: 'complete' },
      means(150000, 5000000),
      { clock: 'refusalRemedyPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
