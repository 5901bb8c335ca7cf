import type { Journey } from '@amtsweg/procedure';
import { steps } from './steps.js';

const van = { plate: 'H-SH 401', use: 'workshop', mass: 3500 };
const form = {
  organisation: 'Sanitär Hüsemann KG',
  contact: 'Petra Hüsemann',
  address: 'Vahrenwalder Straße 77, 30165 Hannover',
  phone: '+49 511 555 0133',
  branch: 'craft',
  trade: 'Installateur und Heizungsbauer',
  registerNumber: 'HWK-H 20193',
  vehicles: [van, { ...van, plate: 'H-SH 402' }],
  cards: 2,
};
const { registerNumber: _none, ...care } = form;
const paid = { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } } as const;

const journeys: readonly Journey[] = [
  {
    title: 'a plumber gets two cards, changes a van and lets the year run out',
    form,
    steps: [
      steps.complete,
      { task: 'craftRegister', outcome: 'entered' },
      { task: 'vehicles', outcome: 'checked', data: { suited: 2 } },
      steps.grant({ cards: 2 }),
      paid,
      { task: 'cards', outcome: 'made', data: { numbers: '26-0041, 26-0042' } },
      steps.final,
      {
        event: 'vehicleChange',
        by: 'applicant',
        data: { formerPlate: 'H-SH 401', ...van, plate: 'H-SH 410' },
      },
      { task: 'exchange', outcome: 'exchanged' },
      { clock: 'validity' },
    ],
    ending: 'closed',
  },
  {
    title: 'the care service parks at the city centre on a Sunday and loses the cards',
    form: { ...care, organisation: 'Pflege am Maschsee gGmbH', branch: 'care', trade: 'Ambulante Pflege' },
    steps: [
      steps.complete,
      { task: 'careContract', outcome: 'proven' },
      { task: 'vehicles', outcome: 'checked', data: { suited: 2 } },
      steps.grant({ cards: 1 }),
      paid,
      { task: 'cards', outcome: 'made', data: { numbers: '26-0050' } },
      steps.final,
      { event: 'misuse', by: 'authority', data: { observed: 'Georgstraße, Sonntag 14 Uhr, Einkauf' } },
      { task: 'misuseCheck', outcome: 'misused', data: { reason: 'Kein Einsatz im Dienstplan.' } },
      { event: 'revocationStatement', by: 'applicant', data: { statement: 'Der Wagen war geliehen.' } },
      steps.revoke('§ 46 Abs. 3 Satz 1 StVO, Widerrufsvorbehalt', 'Der Ausweis wurde privat genutzt.'),
      { clock: 'revocationActionPeriod' },
      { task: 'surrender', outcome: 'lost', data: { reason: 'Ausweis verloren, Nummer gesperrt.' } },
    ],
    ending: 'revoked',
  },
  {
    title: 'an online shop is no craft',
    form: { ...form, branch: 'craftLike', trade: 'Versandhandel' },
    steps: [
      steps.complete,
      { task: 'craftRegister', outcome: 'notEntered' },
      steps.refuse('§ 46 Abs. 1 Satz 1 Nr. 11 StVO, kein Handwerk', 'Der Betrieb hat keinen Außendienst.'),
      steps.silence,
      steps.refuse('§ 46 Abs. 1 Satz 1 Nr. 11 StVO, kein Handwerk', 'Der Betrieb hat keinen Außendienst.'),
      steps.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
