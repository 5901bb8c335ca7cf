import { permitSteps as steps, type Journey } from '@amtsweg/procedure';

const form = {
  name: 'Galvano Nord GmbH',
  address: 'Industrieweg 14, 30179 Hannover',
  plot: 'Industrieweg 14',
  branch: 'Verzinkerei',
  annex: 'a40',
  volume: 25,
  hazardous: true,
  ownPlant: true,
  plant: 'Neutralisation und Ionentauscher',
  officer: 'Dr. Anke Salz',
};
const fee = { feeCents: 180000, feeReason: 'Umfangreiche Prüfung, zwei Stellungnahmen.' };
const seen = { task: 'site', outcome: 'asDescribed', data: { manhole: 'Schacht 3, Hofseite' } } as const;
const refused = {
  task: 'decision',
  outcome: 'refuse',
  data: { ground: '§ 58 Abs. 2 Nr. 3 WHG', reason: 'Die Anlage ist nicht gebaut.', ...fee },
} as const;

const journeys: readonly Journey[] = [
  {
    title: 'the galvanic works exceeds zinc, repairs its exchanger and closes years later',
    form,
    steps: [
      steps.complete,
      steps.opinion('trade'),
      steps.opinion('water'),
      seen,
      steps.grant({ limits: [{ parameter: 'Zink', limit: 2 }], cubicMetres: 25, ...fee }),
      { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'permitRemedyPeriod' },
      { event: 'selfReport', by: 'applicant', data: { year: 2026, exceeded: true, values: 'Zn 2,4 mg/l' } },
      {
        task: 'sampling',
        outcome: 'exceeded',
        data: { parameter: 'Zink 4,9 statt 2,0 mg/l', reason: 'Doppelter Grenzwert.' },
      },
      { event: 'remedied', by: 'applicant', data: { measure: 'Harz getauscht' } },
      { task: 'resampling', outcome: 'within' },
      { event: 'processChanged', by: 'applicant', data: { change: 'Neue Nickellinie' } },
      { task: 'change', outcome: 'anew', data: { reason: 'Nickel ist nicht genehmigt.' } },
      { event: 'closedDown', by: 'applicant' },
    ],
    ending: 'closed',
  },
  {
    title: 'a bakery has no annex and needs no permit',
    form: {
      name: 'Backhaus Leine',
      address: 'Dorfstraße 1',
      plot: 'Dorfstraße 1',
      branch: 'Bäckerei',
      annex: 'none',
      volume: 2,
      hazardous: false,
      ownPlant: false,
      officer: 'Jan Korn',
    },
    steps: [steps.complete],
    ending: 'notRequired',
  },
  {
    title: 'without a plant the discharge is refused and the objection is dismissed',
    form,
    steps: [
      steps.complete,
      steps.opinion('trade'),
      steps.opinion('water', 'refuses', 'Keine Auffangwanne.'),
      { task: 'site', outcome: 'different' },
      refused,
      steps.statement('Die Anlage ist bestellt.'),
      refused,
      steps.refusalPaid,
      { event: 'refusalObjection', by: 'applicant', data: { objector: 'applicant', filedOn: '{today}' } },
      {
        event: 'refusalObjectionDecided',
        by: 'authority',
        data: { result: 'dismissed', notifiedOn: '{today}' },
      },
      { clock: 'refusalCourtPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
