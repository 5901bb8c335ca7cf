import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Ionescu',
  givenNames: 'Elena',
  birthDate: '1996-03-14',
  birthPlace: 'Brașov',
  nationality: 'rumänisch',
  deliveryAddress: 'Beratungsstelle, Gartenstraße 20, 30161 Hannover',
  residence: 'free',
  places: 'Niedersachsen',
  alias: false,
  language: 'Rumänisch',
  counselledOn: '{today}',
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const registered = {
  task: 'talk',
  outcome: 'registered',
  data: { identityChecked: true, interpreter: true },
} as const;
const handedOver = { task: 'handingOver', outcome: 'handedOver', data: { handedOverOn: '{today}' } } as const;

const journeys: readonly Journey[] = [
  {
    title: 'certificate and alias are handed over after the talk and end after two years',
    form: { ...form, alias: true, aliasName: 'Mara L.' },
    steps: [complete, registered, handedOver, { clock: 'twoYears' }, { task: 'erasure', outcome: 'done' }],
    ending: 'closed',
  },
  {
    title: 'at twenty the certificate lasts one year',
    form: { ...form, birthDate: '2005-10-01' },
    steps: [complete, registered, handedOver, { clock: 'oneYear' }, { task: 'erasure', outcome: 'done' }],
    ending: 'closed',
  },
  {
    title: 'a minor is protected and not registered',
    form: { ...form, birthDate: '2009-06-01' },
    steps: [
      complete,
      { task: 'protection', outcome: 'arranged', data: { measures: 'Inobhutnahme durch das Jugendamt.' } },
      { clock: 'hearingPeriod' },
      { task: 'refusing', outcome: 'refuse', data: { reason: 'Die Person ist sechzehn Jahre alt.' } },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
