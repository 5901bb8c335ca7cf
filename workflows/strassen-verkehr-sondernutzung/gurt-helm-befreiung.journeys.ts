import type { Journey } from '@amtsweg/procedure';
import { steps } from './steps.js';

const form = {
  familyName: 'Sandvoß',
  givenNames: 'Hilde',
  birthDate: '1948-09-17',
  address: 'Stöckener Straße 31, 30419 Hannover',
  duty: 'belt',
  ground: 'health',
  disabled: true,
};
const fee = { feeCents: 2500, feeReason: 'Einfacher Aufwand.' };

const journeys: readonly Journey[] = [
  {
    title: 'the doctor forgets the duration, then certifies six months',
    form: { ...form, disabled: false },
    steps: [
      steps.complete,
      { task: 'certificate', outcome: 'backToDoctor' },
      { event: 'newCertificate', by: 'applicant', data: { dated: '{today}' } },
      { task: 'certificate', outcome: 'temporary', data: { months: 6 } },
      steps.grant(fee),
      steps.paid,
      steps.final,
      { clock: 'validity' },
    ],
    ending: 'closed',
  },
  {
    title: 'a severely disabled driver pays nothing, recovers and hands the notice back',
    form,
    steps: [
      steps.complete,
      { task: 'certificate', outcome: 'permanent' },
      steps.grant(fee),
      steps.final,
      { event: 'recovered', by: 'applicant', data: { hint: 'Der Herzschrittmacher wurde versetzt.' } },
      { task: 'secondLook', outcome: 'ceased', data: { reason: 'Kein Grund mehr bescheinigt.' } },
      { clock: 'revocationHearingPeriod' },
      steps.revoke('§ 49 Abs. 2 Satz 1 Nr. 3 VwVfG', 'Der gesundheitliche Grund ist entfallen.'),
      { clock: 'revocationActionPeriod' },
      { task: 'surrender', outcome: 'returned', data: { returnedOn: '{today}' } },
    ],
    ending: 'revoked',
  },
  {
    title: 'with 1.54 m the belt stays on',
    form: { ...form, ground: 'height', disabled: false },
    steps: [
      steps.complete,
      { task: 'height', outcome: 'read', data: { centimetres: 154 } },
      {
        task: 'decision',
        outcome: 'refuse',
        data: { ground: '§ 21a Abs. 1 StVO', reason: 'Die Körpergröße beträgt 154 cm.', ...fee },
      },
      steps.silence,
      {
        task: 'decision',
        outcome: 'refuse',
        data: { ground: '§ 21a Abs. 1 StVO', reason: 'Die Körpergröße beträgt 154 cm.', ...fee },
      },
      steps.refusalPaid,
      steps.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
