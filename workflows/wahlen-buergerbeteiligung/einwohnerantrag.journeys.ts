import type { Journey } from '@amtsweg/procedure';

const form = {
  matter: 'Ein offener Skatepark am Faustgelände',
  grounds: 'Es gibt westlich der Ihme keinen Platz für Jugendliche.',
  signatures: 9400,
  pagesIdentical: true,
  spokespersons: [
    { name: 'Lina Cordes', birthDate: '2010-10-10', address: 'Zur Bettfedernfabrik 3, 30451 Hannover' },
  ],
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const counted = (valid: number) => ({
  task: 'count',
  outcome: 'counted',
  data: { valid, inhabitants: 545000 },
});

const journeys: readonly Journey[] = [
  {
    title: 'a girl of fifteen is heard in the council, though only at the second sitting',
    form,
    steps: [
      complete,
      counted(8640),
      { task: 'subject', outcome: 'council', data: {} },
      { task: 'admissibility', outcome: 'admissible' },
      {
        task: 'debate',
        outcome: 'debated',
        data: {
          on: '{today}',
          paper: '0412/2026',
          heard: false,
          result: 'Vertagt, weil niemand geladen war.',
        },
      },
      {
        task: 'debate',
        outcome: 'debated',
        data: { on: '{today}', paper: '0412/2026', heard: true, result: 'Verwaltung plant einen Standort.' },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'too few residents signed',
    form,
    steps: [
      complete,
      counted(6100),
      { clock: 'hearingPeriod' },
      {
        task: 'admissibility',
        outcome: 'inadmissible',
        data: { reason: '6 100 statt 8 000 Unterschriften.' },
      },
      { clock: 'refusalRemedyPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'the council dealt with the same matter eight months ago',
    form,
    steps: [
      complete,
      counted(9000),
      { task: 'subject', outcome: 'council', data: { lastDebated: '2025-05-22' } },
      { event: 'withdraw', by: 'applicant', data: { reason: 'Wir kommen im Sommer wieder.' } },
    ],
    ending: 'withdrawn',
  },
];

export default journeys;
