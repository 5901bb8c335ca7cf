import type { Journey } from '@amtsweg/procedure';
import { alien, complete, paid, twiceRefused, waived } from './steps.js';

const form = {
  ...alien,
  firstTime: false,
  ground: 'passport',
  account: 'Die Botschaft bestätigt meine Staatsangehörigkeit nicht.',
  passportEfforts: 'Antrag vom März 2025, zwei Vorsprachen.',
  feeFree: false,
};
const found = { task: 'impossibility', outcome: 'found' };
const tolerate = (unclearIdentity: boolean, work = 'nicht erlaubt', validUntil = '2026-07-31') => ({
  task: 'decision',
  outcome: 'grant',
  data: {
    basis: '§ 60a Abs. 2 Satz 1 AufenthG',
    validUntil,
    unclearIdentity,
    ...(unclearIdentity ? { identityReason: 'Der Pass liegt bei Verwandten und wird nicht vorgelegt.' } : {}),
    work,
  },
});
const handed = { task: 'handing', outcome: 'handedOver' };
const gone = (departed: boolean) => ({
  event: 'groundGone',
  by: 'authority' as const,
  data: { what: 'Passersatz ausgestellt', departed },
});

const journeys: readonly Journey[] = [
  {
    title:
      'after years a laissez-passer comes: the toleration is revoked, and removal announced a month before',
    form,
    steps: [
      complete,
      found,
      tolerate(false, 'nur mit Erlaubnis'),
      paid,
      handed,
      { clock: 'tolerationEnd' },
      { task: 'renewal', outcome: 'continues' },
      tolerate(false, 'nicht erlaubt', '2027-01-31'),
      paid,
      handed,
      gone(false),
      { clock: 'revocationHearingPeriod' },
      {
        task: 'revocation',
        outcome: 'revoke',
        data: { ground: '§ 60a Abs. 5 Satz 2 AufenthG', reason: 'Der Passersatz liegt vor.' },
      },
      { clock: 'revocationActionPeriod' },
      { task: 'lapse', outcome: 'overOneYear' },
      { clock: 'announcement' },
    ],
    ending: 'closed',
  },
  {
    title: 'whoever hides the passport is heard before the note of § 60b and leaves in the end',
    form: { ...form, feeFree: true, firstTime: true },
    steps: [
      complete,
      found,
      tolerate(true),
      { clock: 'hearingPeriod' },
      tolerate(true, 'nur mit Erlaubnis'),
      tolerate(true),
      waived,
      handed,
      gone(true),
    ],
    ending: 'closed',
  },
  {
    title: 'a certificate five weeks old is not heeded, and removal is possible',
    form: { ...form, ground: 'illness', certificateOn: '2025-12-05' },
    steps: [
      complete,
      { task: 'lateCertificate', outcome: 'notHeeded' },
      found,
      ...twiceRefused('§ 60a Abs. 2c AufenthG', 'Eine schwere Erkrankung ist nicht belegt.'),
    ],
    ending: 'rejected',
  },
  {
    title: 'the health office finds a fresh certificate right',
    form: { ...form, ground: 'illness', certificateOn: '2026-01-09' },
    steps: [
      complete,
      { event: 'healthOpinion', by: 'authority', data: { result: 'agrees' } },
      tolerate(false),
      paid,
      { task: 'handing', outcome: 'notSeen', data: { reason: 'Unbekannt verzogen.' } },
    ],
    ending: 'closed',
  },
  {
    title: 'fear of home is for the BAMF',
    form: { ...form, ground: 'origin' },
    steps: [
      complete,
      { clock: 'bamfPeriod' },
      { event: 'bamfOpinion', by: 'authority', data: { result: 'agrees' } },
      { event: 'withdraw', by: 'applicant', data: { reason: 'Folgeantrag beim BAMF gestellt' } },
    ],
    ending: 'withdrawn',
  },
];

export default journeys;
