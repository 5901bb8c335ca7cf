import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Rademacher',
  givenNames: 'Kevin',
  birthDate: '1993-08-25',
  address: 'ohne feste Anschrift',
  reachableAt: 'Kontaktladen Mecki, Raschplatz',
  circumstances: ['noHome', 'livelihood'],
  difficulties: ['housing', 'debt'],
  kind: 'outpatient',
  goals: 'Eine eigene Wohnung und kein Ärger mehr mit den Briefen.',
};
const planned = {
  task: 'plan',
  outcome: 'agreed',
  data: {
    provider: 'Karl-Lemmermann-Haus',
    weeklyHours: 3,
    goals: [{ goal: 'Wohnung', step: 'Wohnberechtigungsschein' }],
  },
};
const granted = [
  { task: 'decision', outcome: 'grant', data: { from: '2026-02-01', months: 12 } },
  { task: 'order', outcome: 'ordered' },
] as const;

const journeys: readonly Journey[] = [
  {
    title: 'he disappears for a month, comes back, and after a second year has a home',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'talk', outcome: 'entitled' },
      planned,
      ...granted,
      { clock: 'grantRemedyPeriod' },
      { event: 'contactLost', by: 'authority', data: { lastSeen: '{today}' } },
      { event: 'contactRegained', by: 'applicant' },
      { clock: 'reportDay' },
      {
        event: 'reportIn',
        by: 'authority',
        data: { report: 'Ratenplan steht, Wohnung noch nicht gefunden.' },
      },
      { task: 'evaluation', outcome: 'goesOn' },
      planned,
      { task: 'decision', outcome: 'grant', data: { from: '2027-02-01', months: 6 } },
      { task: 'order', outcome: 'ordered' },
      { clock: 'grantRemedyPeriod' },
      { clock: 'reportDay' },
      { clock: 'endDay' },
      { task: 'evaluation', outcome: 'reached' },
    ],
    ending: 'closed',
  },
  {
    title: 'the Land agrees late to a place in a house, and contact is lost for good',
    form: { ...form, kind: 'residential' },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'talk', outcome: 'entitled' },
      { clock: 'landPeriod' },
      { task: 'landOverdue', outcome: 'remind' },
      { event: 'landOpinion', by: 'authority', data: { result: 'agrees' } },
      planned,
      ...granted,
      { event: 'contactLost', by: 'clerk', data: { lastSeen: '{today}' } },
      { clock: 'contactPeriod' },
      { task: 'lost', outcome: 'rest' },
      { clock: 'grantRemedyPeriod' },
    ],
    ending: 'closed',
  },
];

export default journeys;
