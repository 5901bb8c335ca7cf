import type { Journey } from '@amtsweg/procedure';
import { steps } from './steps.js';

const form = {
  organisation: 'Spedition Leinetal GmbH',
  contact: 'Ralf Nolte',
  address: 'Hansastraße 9, 30419 Hannover',
  phone: '+49 511 555 0111',
  goods: 'other',
  cargo: 'Transformator für das Umspannwerk Ahlem',
  vehicles: [{ plate: 'H-LT 1200', mass: 40000, trailer: true }],
  standing: false,
  start: 'Hannover-Nordhafen',
  destination: 'Hannover-Ahlem',
  from: '2026-02-01',
  until: '2026-02-08',
  urgency: 'Das Netz kann nur am Sonntag abgeschaltet werden.',
};
const fee = { feeCents: 6500, feeReason: 'Einzelfahrt mit Prüfung der Dringlichkeit.' };

const journeys: readonly Journey[] = [
  {
    title: 'a transformer goes on a Sunday, with another lorry than applied for',
    form,
    steps: [
      steps.complete,
      { task: 'urgency', outcome: 'urgent' },
      steps.grant({ holidayRoads: false, ...fee }),
      steps.paid,
      { event: 'vehicleReplaced', by: 'applicant', data: { formerPlate: 'H-LT 1200', plate: 'H-LT 1207' } },
      { task: 'replacement', outcome: 'added' },
      steps.final,
      { clock: 'validity' },
    ],
    ending: 'closed',
  },
  {
    title: 'a small van needs no exemption',
    form: { ...form, vehicles: [{ plate: 'H-LT 10', mass: 7490, trailer: false }], cargo: 'Möbel' },
    steps: [steps.complete],
    ending: 'notRequired',
  },
  {
    title: 'a standing exemption is driven with other goods and revoked',
    form: { ...form, standing: true, until: '2027-01-31', cargo: 'Blutkonserven und Dialysebedarf' },
    steps: [
      steps.complete,
      { task: 'standing', outcome: 'needed', data: { certificate: 'IHK Hannover, 08.01.2026' } },
      steps.grant({ holidayRoads: true, ...fee }),
      steps.paid,
      steps.final,
      { event: 'stopped', by: 'authority', data: { report: 'Ladung: Gartenmöbel.' } },
      { task: 'roadside', outcome: 'abused', data: { reason: 'Andere Ladung als genehmigt.' } },
      { clock: 'revocationHearingPeriod' },
      steps.revoke('§ 46 Abs. 3 Satz 1 StVO, Widerrufsvorbehalt', 'Die Ausnahme wurde zweckwidrig benutzt.'),
      { clock: 'revocationActionPeriod' },
    ],
    ending: 'revoked',
  },
  {
    title: 'the load is taken up in Braunschweig and decided there',
    form,
    steps: [
      {
        task: 'formalCheck',
        outcome: 'elsewhere',
        data: { authority: 'Stadt Braunschweig, Straßenverkehrsbehörde' },
      },
    ],
    ending: 'transferred',
  },
];

export default journeys;
