import type { Journey } from '@amtsweg/procedure';
import { steps } from './steps.js';

const form = {
  applicantType: 'company',
  organisation: 'Schausteller Kröncke GbR',
  familyName: 'Kröncke',
  givenNames: 'Udo',
  address: 'Schützenplatz 3, 30169 Hannover',
  registered: true,
  plate: 'H-KR 900',
  vin: 'WKR0000000A123456',
  provision: 'dimensions',
  series: false,
  need: 'Der Aufbau des Fahrgeschäfts ist nicht teilbar.',
  reportNumber: 'TN-2025-8841',
  reportDate: '2025-11-03',
};
const { plate: _plate, ...unregistered } = form;
const fee = { feeCents: 12000, feeReason: 'Auswertung eines Gutachtens, mittlere Bedeutung.' };
const safe = {
  task: 'report',
  outcome: 'safe',
  data: { measures: 'Konturmarkierung, Begleitfahrzeug.' },
} as const;

const journeys: readonly Journey[] = [
  {
    title: 'a fairground trailer is too wide and gets its entry only after a reminder',
    form,
    steps: [
      steps.complete,
      safe,
      steps.grant({ validUntil: '2028-12-31', scope: 'holder', ...fee }),
      steps.paid,
      { clock: 'entryPeriod' },
      { task: 'notEntered', outcome: 'reminded' },
      { event: 'entered', by: 'authority' },
      steps.final,
      { event: 'givenUp', by: 'applicant' },
    ],
    ending: 'closed',
  },
  {
    title: 'an old report is renewed and does not carry the exemption',
    form: { ...form, reportDate: '2023-02-01' },
    steps: [
      steps.complete,
      {
        event: 'reportRenewed',
        by: 'applicant',
        data: { reportNumber: 'TN-2026-0100', reportDate: '{today}' },
      },
      { task: 'report', outcome: 'concerns' },
      {
        task: 'decision',
        outcome: 'refuse',
        data: { ground: '§ 70 Abs. 1 StVZO, Verkehrssicherheit', reason: 'Sichtfeld unzureichend.', ...fee },
      },
      steps.silence,
      {
        task: 'decision',
        outcome: 'refuse',
        data: { ground: '§ 70 Abs. 1 StVZO, Verkehrssicherheit', reason: 'Sichtfeld unzureichend.', ...fee },
      },
      steps.refusalPaid,
      steps.refusalFinal,
    ],
    ending: 'rejected',
  },
  {
    title: 'a farm trailer is lengthened once more and loses its exemption',
    form: { ...unregistered, registered: false, provision: 'trailer' },
    steps: [
      steps.complete,
      safe,
      steps.grant({ validUntil: '2029-06-30', scope: 'vehicle', ...fee }),
      steps.paid,
      steps.final,
      { event: 'vehicleAltered', by: 'authority', data: { change: 'Deichsel um 0,8 m verlängert' } },
      { task: 'technicalReview', outcome: 'notCovered', data: { reason: 'Kurvenlauf nicht begutachtet.' } },
      { clock: 'revocationHearingPeriod' },
      steps.revoke('§ 49 Abs. 2 Satz 1 Nr. 3 VwVfG', 'Das Gutachten trifft nicht mehr zu.'),
      { clock: 'revocationActionPeriod' },
    ],
    ending: 'revoked',
  },
  {
    title: 'blue lights are for the Land to decide',
    form: { ...form, provision: 'signal' },
    steps: [steps.complete],
    ending: 'transferred',
  },
];

export default journeys;
