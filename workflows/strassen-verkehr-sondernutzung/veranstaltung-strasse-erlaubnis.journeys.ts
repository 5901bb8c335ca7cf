import type { Journey } from '@amtsweg/procedure';
import { steps } from './steps.js';

const form = {
  applicantType: 'company',
  organisation: 'Laufclub Leinemasch e. V.',
  familyName: 'Bergmann',
  givenNames: 'Ole',
  address: 'Ferdinand-Wilhelm-Fricke-Weg 2, 30169 Hannover',
  title: 'Leinelauf',
  kind: 'run',
  start: '2026-04-19',
  end: '2026-04-19',
  route: 'Maschseeufer, Arthur-Menge-Ufer, Start und Ziel am Nordufer',
  visitors: 6000,
  transit: true,
  closure: true,
  structures: false,
  manager: 'Ole Bergmann, +49 170 5550199',
  indemnity: true,
  insured: false,
};
const fee = { feeCents: 38000, feeReason: 'Sicherheitskonzept, vier Stellungnahmen.' };
const opinions = [
  steps.opinion('police'),
  steps.opinion('road', 'agreesWithProvisions', 'Belag am Nordufer schützen.'),
  steps.opinion('fire'),
  steps.opinion('transport'),
];

const journeys: readonly Journey[] = [
  {
    title: 'a run of six thousand is insured in time, accepted on the day before and leaves litter',
    form,
    steps: [
      steps.complete,
      { task: 'concept', outcome: 'revise', data: { points: 'Zweite Rettungszufahrt fehlt.' } },
      { event: 'revisedConcept', by: 'applicant', data: { manager: 'Ida Roth, +49 170 5550198' } },
      { task: 'concept', outcome: 'agreed' },
      ...opinions,
      { task: 'coordination', outcome: 'workable', data: { diversions: 'Linie 131 über Culemannstraße.' } },
      steps.grant({ fireWatch: false, specialUseCents: 60000, ...fee }),
      steps.paid,
      { event: 'insuranceProof', by: 'applicant', data: { policy: 'ARAG Sport, 7 Mio. €' } },
      steps.final,
      { clock: 'setUpDay' },
      { task: 'acceptance', outcome: 'accepted' },
      { clock: 'eventEnd' },
      { task: 'clearance', outcome: 'soiled', data: { reason: 'Becher auf zwei Kilometern.' } },
      { event: 'cleaned', by: 'applicant' },
      { task: 'clearance', outcome: 'clean' },
    ],
    ending: 'closed',
  },
  {
    title: 'without insurance the street festival is called off by the office',
    form: {
      ...form,
      kind: 'festival',
      visitors: 400,
      transit: false,
      closure: false,
      title: 'Lister Hoffest',
    },
    steps: [
      steps.complete,
      steps.opinion('police'),
      { task: 'coordination', outcome: 'workable', data: { diversions: 'Keine.' } },
      steps.grant({ fireWatch: true, specialUseCents: 0, ...fee }),
      steps.paid,
      steps.final,
      { clock: 'insuranceDue' },
      { task: 'uninsured', outcome: 'revoke', data: { reason: 'Kein Versicherer gefunden.' } },
      { clock: 'revocationHearingPeriod' },
      steps.revoke('§ 49 Abs. 2 Satz 1 Nr. 2 VwVfG', 'Die Versicherung ist nicht nachgewiesen.'),
      { clock: 'revocationActionPeriod' },
      { task: 'clearance', outcome: 'clean' },
    ],
    ending: 'revoked',
  },
  {
    title: 'a rally turns out to be an assembly and goes to the police',
    form: { ...form, kind: 'demonstration', title: 'Kundgebung für Radwege' },
    steps: [{ task: 'formalCheck', outcome: 'assembly' }],
    ending: 'transferred',
  },
];

export default journeys;
