import type { Journey } from '@amtsweg/procedure';
import { applicant, cleared, complete, handedOver, refused } from './steps.js';

const base = { ...applicant, currentStatus: 'asylum' };
const { currentUntil: _none, ...form } = base;
const grant = { task: 'decision', outcome: 'grant', data: { validUntil: '2029-01-11' } };

const journeys: readonly Journey[] = [
  {
    title: 'a recognised refugee waits for finality, gets three years and loses the protection later',
    form: { ...form, ground: 'refugee', bamfReference: '8123456-224', final: false },
    steps: [
      complete,
      { clock: 'finalityReview' },
      { task: 'finalityCheck', outcome: 'open' },
      { event: 'finality', by: 'authority', data: { on: '{today}' } },
      cleared,
      grant,
      { task: 'biometrics', outcome: 'taken' },
      ...handedOver.slice(2),
      { event: 'protectionRevoked', by: 'authority', data: { on: '{today}' } },
      { task: 'lapsing', outcome: 'proceeding' },
    ],
    ending: 'closed',
  },
  {
    title: 'a family of six years is well integrated',
    form: {
      ...form,
      currentStatus: 'toleration',
      ground: 'integrated',
      presentSince: '2021-09-01',
      toleratedSince: '2023-02-01',
      minorChildren: true,
      feeFree: true,
    },
    steps: [
      complete,
      cleared,
      { task: 'integration', outcome: 'lasting' },
      grant,
      { task: 'biometrics', outcome: 'taken' },
      { task: 'exemption', outcome: 'exempt', data: { ground: 'Leistungen nach SGB II (§ 53 AufenthV)' } },
      ...handedOver.slice(2),
      { clock: 'titleExpiry' },
    ],
    ending: 'closed',
  },
  {
    title: 'the BAMF sees no obstacle in the country of origin',
    form: {
      ...applicant,
      currentStatus: 'exempt',
      currentUntil: '2026-01-05',
      ground: 'obstacle',
      toleratedSince: '2023-05-01',
      obstacleText: 'Die nötige Dialyse gibt es dort nicht.',
    },
    steps: [
      complete,
      cleared,
      { task: 'obstacle', outcome: 'origin' },
      { clock: 'bamfPeriod' },
      { task: 'bamfReminder', outcome: 'reminded' },
      {
        event: 'bamfOpinion',
        by: 'authority',
        data: { result: 'refuses', statement: 'Behandlung in der Hauptstadt verfügbar.' },
      },
      ...refused('Kein Ausreisehindernis.'),
    ],
    ending: 'rejected',
  },
  {
    title: 'a pupil with two years of school is too early',
    form: {
      ...form,
      currentStatus: 'toleration',
      birthDate: '2009-04-04',
      ground: 'youth',
      presentSince: '2022-01-01',
      toleratedSince: '2023-05-01',
      schoolYears: 2,
    },
    steps: [complete, ...refused('Drei Schuljahre fehlen.')],
    ending: 'rejected',
  },
  {
    title: 'somebody with a deportation ban marries and withdraws',
    form: {
      ...applicant,
      currentStatus: 'exempt',
      currentUntil: '2026-06-30',
      ground: 'ban',
      bamfReference: '7654321-439',
      final: true,
    },
    steps: [complete, { event: 'withdraw', by: 'applicant', data: { reason: 'Antrag nach § 28 gestellt' } }],
    ending: 'withdrawn',
  },
];

export default journeys;
