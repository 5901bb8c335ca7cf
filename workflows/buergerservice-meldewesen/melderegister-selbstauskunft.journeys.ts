import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Frerichs',
  givenNames: 'Wiebke',
  birthDate: '1966-06-06',
  address: 'Hölderlinstraße 14, 30625 Hannover',
  identified: 'eid',
  scope: ['data', 'retrievals'],
  form: 'portal',
};
const data = [{ what: 'Anschrift', value: 'Hölderlinstraße 14', source: 'Anmeldung 2011' }];

const journeys: readonly Journey[] = [
  {
    title: 'a woman learns that a police station looked her up by mistake',
    form,
    steps: [
      {
        task: 'compile',
        outcome: 'complete',
        data: { data, retrievals: 'Polizeiinspektion Mitte, 3.11.2025' },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'an adopted son is told all but the names of his birth parents',
    form: { ...form, identified: 'person', form: 'post' },
    steps: [
      { task: 'paper', outcome: 'proved' },
      { task: 'compile', outcome: 'limited', data: { data } },
      {
        task: 'limits',
        outcome: 'partly',
        data: { left: 'Angaben vor der Adoption', reason: 'Offenbarungsverbot (§ 1758 BGB).' },
      },
      { task: 'handing', outcome: 'given' },
      { clock: 'partialActionPeriod' },
    ],
    ending: 'partial',
  },
  {
    title: 'an e-mail from nobody in particular gets no data',
    form: { ...form, identified: 'none' },
    steps: [{ clock: 'identityPeriod' }],
    ending: 'discontinued',
  },
];

export default journeys;
