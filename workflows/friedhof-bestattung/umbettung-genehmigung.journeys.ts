import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  givenNames: 'Dörte',
  familyName: 'Kaminski',
  address: 'Am Markte 3, 30159 Hannover',
  relation: 'spouse',
  othersAgree: true,
  deceased: 'Jan Kaminski',
  remains: 'urn',
  buriedOn: '2023-05-11',
  cemetery: 'lahe',
  gravePlace: '22 D / 118',
  newGrave: 'Waldfriedhof Celle, Feld 9, Nr. 40',
  reasonKind: 'will',
  reason: 'Handschriftliche Verfügung von 2021, erst jetzt gefunden: Beisetzung bei den Eltern in Celle.',
  undertaker: 'Bestattungen Cordes',
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const feasible: JourneyStep = { task: 'condition', outcome: 'feasible' };
const paid: JourneyStep = { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } };
const on = (day: string): readonly JourneyStep[] => [
  { event: 'dateWanted', by: 'applicant', data: { on: day } },
  { task: 'scheduling', outcome: 'fixed', data: { on: day } },
];
const dug: JourneyStep = { task: 'digging', outcome: 'done', data: { on: '{today}' } };
const refuse: JourneyStep = {
  task: 'decision',
  outcome: 'refuse',
  data: {
    ground: 'Friedhofssatzung LHH (Totenruhe)',
    reason: 'Ein Umzug der Angehörigen wiegt die Totenruhe nicht auf.',
  },
};

const journeys: readonly Journey[] = [
  {
    title: 'the found will of the dead brings an urn to Celle',
    form,
    steps: [
      complete,
      feasible,
      { task: 'decision', outcome: 'grant' },
      paid,
      ...on('2026-04-08'),
      dug,
      { clock: 'permitActionPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'a coffin in the wrong grave waits for the Region, a brother and the winter',
    form: {
      ...form,
      remains: 'body',
      reasonKind: 'mistake',
      othersAgree: false,
      relatives: [{ name: 'Piotr Kaminski, Bremen' }],
    },
    steps: [
      complete,
      {
        event: 'healthOpinion',
        by: 'authority',
        data: { result: 'agreesWithProvisions', statement: 'Neuer Sarg, Desinfektion.' },
      },
      { event: 'relativesHeard', by: 'clerk', data: { result: 'agree' } },
      feasible,
      { task: 'decision', outcome: 'grant' },
      paid,
      ...on('2026-06-10'),
      ...on('2026-11-04'),
      dug,
      { clock: 'permitActionPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'moving house is no important reason',
    form: { ...form, reasonKind: 'other', reason: 'Wir ziehen nach Freiburg.' },
    steps: [complete, feasible, refuse, { clock: 'hearingPeriod' }, refuse, { clock: 'refusalActionPeriod' }],
    ending: 'rejected',
  },
];

export default journeys;
