import type { Journey } from '@amtsweg/procedure';
import { steps } from './steps.js';

const form = {
  organisation: 'Nordlicht Filmproduktion GmbH',
  contact: 'Mareike Osterloh',
  address: 'Lavesstraße 20, 30159 Hannover',
  phone: '+49 511 555 0170',
  production: 'Die Spur am Kanal',
  genre: 'feature',
  crew: 45,
  equipment: 'rig',
  effects: ['weapons', 'pyro'],
  blocking: true,
  night: true,
  manager: 'Timo Rusch, +49 170 5550170',
  days: [
    { day: '2026-02-23', place: 'Lindener Hafen', ground: 'street', hours: '20 bis 4 Uhr' },
    { day: '2026-02-24', place: 'Von-Alten-Garten', ground: 'park', hours: '6 bis 18 Uhr' },
  ],
  reserveDays: [{ day: '2026-02-26' }],
};
const informed = {
  event: 'residentsInformed',
  by: 'applicant',
  data: { letters: 220, distributedOn: '{today}' },
} as const;

const journeys: readonly Journey[] = [
  {
    title: 'night shots with weapons move to the reserve day when it storms, and later beyond it',
    form,
    steps: [
      steps.complete,
      informed,
      steps.opinion('police', 'agreesWithProvisions', 'Ansage am Drehtag beim Lagezentrum.'),
      steps.opinion('fire'),
      steps.opinion('green'),
      steps.opinion('road'),
      steps.grant({ validUntil: '2026-02-26', stopTraffic: true }),
      steps.paid,
      { event: 'dayShifted', by: 'applicant', data: { formerDay: '2026-02-23', newDay: '2026-02-26' } },
      { event: 'dayShifted', by: 'applicant', data: { formerDay: '2026-02-24', newDay: '2026-03-04' } },
      { task: 'notReserved', outcome: 'agreed', data: { validUntil: '2026-03-04' } },
      steps.final,
      { event: 'cleared', by: 'applicant', data: { clearedOn: '{today}' } },
      { task: 'clearance', outcome: 'clean' },
    ],
    ending: 'closed',
  },
  {
    title: 'two people with a camera in the hand need no permit',
    form: {
      ...form,
      genre: 'documentary',
      crew: 2,
      equipment: 'hand',
      effects: [],
      blocking: false,
      night: false,
    },
    steps: [steps.complete],
    ending: 'notRequired',
  },
  {
    title: 'a student film is free of charge and breaks its conditions',
    form: {
      ...form,
      genre: 'student',
      effects: [],
      blocking: false,
      night: false,
      crew: 12,
      days: [form.days[0] ?? {}],
    },
    steps: [
      steps.complete,
      steps.grant({ validUntil: '2026-02-24', stopTraffic: false }),
      steps.final,
      { event: 'complaint', by: 'authority', data: { complaint: 'Kabel quer über den Radweg.' } },
      { task: 'control', outcome: 'revoke', data: { reason: 'Trotz Hinweis nicht gesichert.' } },
      { clock: 'revocationHearingPeriod' },
      steps.revoke('§ 49 Abs. 2 Satz 1 Nr. 2 VwVfG', 'Die Auflage zur Sicherung ist nicht erfüllt.'),
      { clock: 'revocationActionPeriod' },
      { task: 'clearance', outcome: 'clean' },
    ],
    ending: 'revoked',
  },
  {
    title: 'a shot at night without word to the residents is refused',
    form: { ...form, effects: [] },
    steps: [
      steps.complete,
      { clock: 'noticePeriod' },
      steps.refuse('§ 18 Abs. 1 NStrG, Anwohner', 'Die Anwohner sind nicht informiert.'),
      steps.silence,
      steps.refuse('§ 18 Abs. 1 NStrG, Anwohner', 'Die Anwohner sind nicht informiert.'),
      steps.refusalPaid,
      steps.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
