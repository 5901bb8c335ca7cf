import { permitSteps as step, type Journey } from '@amtsweg/procedure';

const form = {
  applicantType: 'company',
  registeredName: 'Merkurhof Automaten GmbH',
  registerNumber: 'HRB 200118',
  familyName: 'Lüders',
  givenNames: 'Kai',
  birthDate: '1975-03-03',
  birthPlace: 'Hameln',
  address: 'Vahrenwalder Straße 7, 30165 Hannover',
  hall: 'Vahrenwalder Straße 9, Erdgeschoss',
  area: 144,
  machines: 12,
  otherHall: false,
  distance: 350,
  occasion: 'new',
  certificate: true,
  knowledge: true,
  taxConsent: false,
  recordsRequested: true,
  proceedings: false,
};
const asked = [step.complete, step.clean, step.opinion('building'), step.opinion('police')];

const journeys: readonly Journey[] = [
  {
    title:
      'a hall preferred in the selection is permitted for a term, certified again and closes when it is over',
    form,
    steps: [
      ...asked,
      { task: 'distance', outcome: 'competing', data: { metres: 80, competitor: '32.3-2026/0007' } },
      { task: 'selection', outcome: 'chosen', data: { criteria: 'Besserer Jugendschutz.' } },
      { task: 'rooms', outcome: 'asPlanned' },
      step.grant({ validUntil: '2029-01-31', machines: 12 }),
      step.fee(400),
      step.signed,
      step.paid,
      step.final,
      { clock: 'certificateTerm' },
      { task: 'certificateRenewal', outcome: 'renewed' },
      { clock: 'term' },
      { task: 'closing', outcome: 'stopped' },
      { clock: 'certificateTerm' },
    ],
    ending: 'expired',
  },
  {
    title: 'a hall too near to another is refused',
    form,
    steps: [
      ...asked,
      { task: 'distance', outcome: 'tooNear', data: { reason: '62 Meter zur Halle Nr. 31.' } },
      step.refuse('distance', '62 Meter statt 100 Meter.'),
      step.silence,
      step.refuse('distance', '62 Meter statt 100 Meter.'),
      step.fee(300),
      step.signed,
      step.refusalPaid,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
