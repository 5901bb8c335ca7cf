import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Petrov',
  givenNames: 'Elena',
  address: 'Schweriner Straße 3, 30625 Hannover',
  custody: 'sole',
  childName: 'Daniel Petrov',
  childBirth: '2015-01-20',
  school: 'Grundschule Lüneburger Damm',
  situation: 'Daniel geht kaum noch zur Schule und wird zu Hause laut.',
  wish: 'Jemanden, der regelmäßig zu uns kommt.',
  others: [{ who: 'Klassenlehrerin Frau Otte' }],
  release: true,
};
const visited = [
  { task: 'formalCheck', outcome: 'complete' },
  {
    task: 'visit',
    outcome: 'clarified',
    data: { visitedOn: '{today}', childHeard: true, picture: 'Mutter erschöpft, Kind ohne Tagesstruktur.' },
  },
];
const conferred = (kind: string) => ({
  task: 'conference',
  outcome: 'suitable',
  data: { form: kind, second: 'Anke Kruse', findings: 'Aufsuchende Hilfe ist nötig und reicht zunächst.' },
});
const planned = (provider: string, weekly: number) => [
  {
    task: 'plan',
    outcome: 'agreed',
    data: {
      goals: 'Daniel geht jeden Tag zur Schule. Abends gibt es feste Zeiten.',
      provider,
      startOn: '2026-02-01',
      weekly,
      reviewOn: '2026-06-01',
    },
  },
  { event: 'providerReply', by: 'authority', data: { answer: 'accepts' } } as const,
  { task: 'costs', outcome: 'signed' },
  { task: 'start', outcome: 'arranged' },
];

const journeys: readonly Journey[] = [
  {
    title: 'family help is not enough, the boy lives in a group for a year and comes home',
    form,
    steps: [
      ...visited,
      conferred('family'),
      ...planned('Ambulante Hilfen Südstadt', 8),
      { clock: 'grantActionPeriod' },
      { event: 'crisis', by: 'authority', data: { content: 'Daniel ist zweimal weggelaufen.' } },
      { task: 'review', outcome: 'otherAid' },
      conferred('home'),
      ...planned('Wohngruppe Kirchrode', 168),
      { task: 'contribution', outcome: 'fileOpened', data: { toldOn: '{today}' } },
      { clock: 'planReview' },
      { task: 'review', outcome: 'goalReached' },
      { clock: 'grantActionPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'the office sees no need and says so after hearing the mother',
    form,
    steps: [
      ...visited,
      {
        task: 'conference',
        outcome: 'refused',
        data: { doubt: 'Die Schulverweigerung hat einen medizinischen Grund, der behandelt wird.' },
      },
      { event: 'statement', by: 'applicant', data: { statement: 'Ich schaffe es trotzdem nicht allein.' } },
      {
        task: 'afterHearing',
        outcome: 'refuse',
        data: { reason: 'Die Behandlung und die Beratungsstelle reichen aus.' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'the mother wants no help any more but the boy is in danger',
    form,
    steps: [
      ...visited,
      conferred('family'),
      { task: 'plan', outcome: 'noPlan' },
      { task: 'risk', outcome: 'endangered' },
    ],
    ending: 'transferred',
  },
];

export default journeys;
