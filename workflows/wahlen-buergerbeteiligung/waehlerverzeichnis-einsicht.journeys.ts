import type { Journey } from '@amtsweg/procedure';

const form = {
  electionOn: '2026-09-13',
  name: 'Rolf Appel',
  birthDate: '1966-04-19',
  address: 'Lister Meile 61, 30161 Hannover',
  whose: 'own',
};
const neighbour = {
  ...form,
  electionOn: '2026-01-29',
  whose: 'other',
  otherName: 'Bernd Kruse',
  indications: 'Die Wohnung steht seit einem Jahr leer, die Post kommt zurück.',
};
const seen = { task: 'viewing', outcome: 'correct' };
const objection = (aim: string) => ({
  event: 'raiseObjection',
  by: 'applicant' as const,
  data: {
    aim,
    ...(aim === 'strike' ? { person: 'Bernd Kruse, Göttinger Chaussee 5' } : {}),
    ground: 'Die Eintragung ist falsch.',
  },
});

const journeys: readonly Journey[] = [
  {
    title: 'somebody asks in January about September, sees the entry in time and is content',
    form,
    steps: [{ clock: 'windowOpens' }, seen, { clock: 'windowEnds' }],
    ending: 'closed',
  },
  {
    title: 'a neighbour who moved away is heard and struck off',
    form: neighbour,
    steps: [
      seen,
      objection('strike'),
      { task: 'objection', outcome: 'allow', data: { entry: 'Nr. 0512 gestrichen (Fortzug)' } },
      { clock: 'otherReply' },
      { task: 'objection', outcome: 'allow', data: { entry: 'Nr. 0512 gestrichen (Fortzug)' } },
    ],
    ending: 'closed',
  },
  {
    title: 'an objection without proof is dismissed, and the constituency officer agrees',
    form: neighbour,
    steps: [
      objection('strike'),
      { task: 'objection', outcome: 'dismiss', data: { reason: 'Herr Kruse ist gemeldet und wohnt dort.' } },
      { event: 'complaint', by: 'applicant', data: { ground: 'Er wohnt dort nicht.' } },
      { event: 'districtDecision', by: 'authority', data: { result: 'dismissed' } },
    ],
    ending: 'dismissed',
  },
  {
    title: 'two weeks before the election it is too late to look',
    form: { ...form, electionOn: '2026-01-25' },
    steps: [],
    ending: 'rejected',
  },
];

export default journeys;
