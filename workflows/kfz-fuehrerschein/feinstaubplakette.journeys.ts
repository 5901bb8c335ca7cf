import type { Journey } from '@amtsweg/procedure';
import { complete, paid } from './vehicle-steps.js';

const diesel = {
  name: 'Malerbetrieb Osterwald',
  address: 'Davenstedter Straße 60, 30453 Hannover',
  delivery: 'post',
  plate: 'H-MO 1188',
  foreign: false,
  fuel: 'diesel',
  firstAdmission: '2003-05-12',
  filter: true,
};
const { filter: _filter, ...unfiltered } = diesel;
const classOf = (euro: number) =>
  ({ task: 'emission', outcome: 'read', data: { proven: true, euro } }) as const;
const old = { ...unfiltered, filter: false, firstAdmission: '1994-02-01', delivery: 'counter' };

export default [
  {
    title: 'a van of 2003 reaches green by its particle filter',
    form: diesel,
    steps: [complete, classOf(3), paid, { task: 'badge', outcome: 'handed' }],
    ending: 'closed',
  },
  {
    title: 'a Dutch visitor without papers is placed by the year of his car',
    form: { ...unfiltered, name: 'Joost van Dijk', plate: 'GR-318-K', foreign: true, fuel: 'petrol' },
    steps: [
      complete,
      { task: 'emission', outcome: 'read', data: { proven: false } },
      paid,
      { task: 'badge', outcome: 'handed' },
    ],
    ending: 'closed',
  },
  {
    title: 'group 1 has no badge, and nobody objects',
    form: old,
    steps: [complete, classOf(1), { clock: 'objectionPeriod' }],
    ending: 'rejected',
  },
  {
    title: 'the objection shows a filter that was never entered',
    form: old,
    steps: [
      complete,
      classOf(1),
      {
        event: 'objection',
        by: 'applicant',
        data: {
          objector: 'applicant',
          filedOn: '{today}',
          grounds: 'Der Filter ist eingebaut, siehe Abnahme.',
        },
      },
      { event: 'objectionDecided', by: 'clerk', data: { result: 'upheld', notifiedOn: '{today}' } },
      paid,
      { task: 'badge', outcome: 'handed' },
    ],
    ending: 'closed',
  },
] satisfies readonly Journey[];
