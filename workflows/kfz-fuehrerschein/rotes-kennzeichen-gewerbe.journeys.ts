import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { complete, dealer, paid } from './vehicle-steps.js';

const form = {
  ...dealer,
  trade: 'dealer',
  tradeSince: '2019-03-01',
  premises: 'Göttinger Chaussee 201, 30459 Hannover',
  vehiclesPerMonth: 45,
  responsible: [{ name: 'Torsten Habermann', birthDate: '1972-10-30' }],
  plates: 1,
  insuranceCode: 'R0T06XY',
};

const granted: readonly JourneyStep[] = [
  complete,
  { task: 'need', outcome: 'needed' },
  { task: 'reliability', outcome: 'reliable' },
  paid,
  { task: 'handover', outcome: 'handed', data: { plate: 'H-06 188' } },
];

export default [
  {
    title: 'a dealer uses the plate for a year, is extended, and gives it back on closing the business',
    form,
    steps: [
      ...granted,
      { clock: 'validity' },
      { task: 'review', outcome: 'extend' },
      { event: 'returned', by: 'applicant' },
    ],
    ending: 'closed',
  },
  {
    title: 'records that do not exist cost the plate',
    form,
    steps: [
      ...granted,
      { event: 'bookletFull', by: 'applicant' },
      {
        task: 'review',
        outcome: 'breaches',
        data: { reason: 'Für 61 Verwendungen fehlen Aufzeichnungen; zwei Privatfahrten sind belegt.' },
      },
      { clock: 'revocationPeriod' },
      {
        task: 'revocationDecision',
        outcome: 'revoke',
        data: {
          reason: 'Wiederholte Verstöße gegen die Aufzeichnungspflicht trotz Belehrung.',
          urgency: 'Weiterer Missbrauch gefährdet die Feststellung von Haltern nach Unfällen.',
        },
      },
      { event: 'returned', by: 'applicant' },
    ],
    ending: 'closed',
  },
  {
    title: 'two cars a month do not need a red plate',
    form: { ...form, vehiclesPerMonth: 2 },
    steps: [
      complete,
      {
        task: 'need',
        outcome: 'shortTermEnough',
        data: { reason: 'Bei zwei Fahrten im Monat genügen Kurzzeitkennzeichen.' },
      },
      { clock: 'hearingPeriod' },
      { task: 'reconsideration', outcome: 'refuse', data: { reason: 'Kein Bedarf.' } },
      { clock: 'refusalLawsuitPeriod' },
    ],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
