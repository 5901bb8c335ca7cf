import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { body, captured, delivered, erased, handedOver, paid, person, statement } from './sample-steps.js';

const form = {
  ...person,
  ...body,
  departureOn: '2026-02-03',
  destination: 'Nairobi',
  pages: '48',
  photo: 'office',
  handover: 'pickup',
};
const taken: JourneyStep = { task: 'attendance', outcome: 'taken', data: captured };
const approve: JourneyStep = { task: 'examination', outcome: 'approve' };

const journeys: readonly Journey[] = [
  {
    title: 'an express passport comes on the third working day',
    form,
    steps: [taken, approve, paid, delivered, handedOver, erased],
    ending: 'closed',
  },
  {
    title: 'the maker is late, the surcharge is paid back and the passport still comes',
    form: { ...form, needy: true },
    steps: [
      taken,
      approve,
      {
        task: 'exemption',
        outcome: 'notExempt',
        data: { reason: 'Der Zuschlag für eine Urlaubsreise wird nicht erlassen.' },
      },
      paid,
      { clock: 'makerPeriod' },
      { task: 'late', outcome: 'provisional' },
      { task: 'refund', outcome: 'refunded' },
      delivered,
      handedOver,
      erased,
    ],
    ending: 'closed',
  },
  {
    title: 'whoever flies tomorrow is shown the provisional passport',
    form: { ...form, departureOn: '{today}' },
    steps: [taken],
    ending: 'notInTime',
  },
  {
    title: 'a ground of refusal is no less one because it is urgent',
    form,
    steps: [
      taken,
      {
        task: 'examination',
        outcome: 'ground',
        data: { ground: 'prosecution', reason: 'Haftbefehl des Amtsgerichts Hannover.' },
      },
      statement,
      {
        task: 'decision',
        outcome: 'refuse',
        data: { ground: 'prosecution', reason: 'Die Reise diente der Entziehung vor der Strafverfolgung.' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
