import type { Journey } from '@amtsweg/procedure';
import { steps } from './steps.js';

const form = {
  applicantType: 'company',
  organisation: 'Baumpflege Wiesenhavern GmbH',
  familyName: 'Wiesenhavern',
  givenNames: 'Jens',
  address: 'Alte Döhrener Straße 8, 30173 Hannover',
  occasion: 'tree',
  street: 'Hildesheimer Straße 100 bis 108, stadtauswärts',
  metres: 70,
  busStop: true,
  mainRoad: true,
  periods: [
    { from: '2026-02-09', to: '2026-02-10', hours: '7 bis 17 Uhr' },
    { from: '2026-02-16', to: '2026-02-17', hours: '7 bis 17 Uhr' },
  ],
  signFirm: 'Signal Nord Verkehrssicherung GmbH',
};
const fee = { feeCents: 9500, feeReason: 'Zwei Zeiträume, Anhörung von Polizei und Nahverkehr.' };

const journeys: readonly Journey[] = [
  {
    title: 'trees at a bus stop are cut on two dates after the plan was changed and the signs accepted',
    form,
    steps: [
      steps.complete,
      steps.opinion('police'),
      steps.opinion('transport', 'agreesWithProvisions', 'Haltestelle um 40 m verlegen.'),
      { task: 'planCheck', outcome: 'change', data: { changes: 'Ersatzhaltestelle einzeichnen.' } },
      { event: 'revisedPlan', by: 'applicant', data: { metres: 85 } },
      { task: 'planCheck', outcome: 'fits' },
      steps.grant({ leadDays: 3, ...fee }),
      steps.paid,
      { event: 'signsUp', by: 'applicant', data: { upOn: '{today}' } },
      { task: 'acceptance', outcome: 'otherwise', data: { reason: 'Zusatzzeichen verdeckt.' } },
      { event: 'signsUp', by: 'applicant', data: { upOn: '{today}' } },
      { task: 'acceptance', outcome: 'asPlanned' },
      steps.final,
      { clock: 'validity' },
      { event: 'signsGone', by: 'applicant' },
    ],
    ending: 'closed',
  },
  {
    title: 'signs that nobody looks after cost the order',
    form: { ...form, busStop: false, metres: 20 },
    steps: [
      steps.complete,
      steps.opinion('police'),
      { task: 'planCheck', outcome: 'fits' },
      steps.grant({ leadDays: 4, ...fee }),
      steps.paid,
      { event: 'signsUp', by: 'clerk', data: { upOn: '{today}' } },
      { event: 'signsNeglected', by: 'authority', data: { defect: 'Zwei Schilder liegen auf dem Radweg.' } },
      { task: 'patrol', outcome: 'revoke', data: { reason: 'Drei Tage nicht kontrolliert.' } },
      { clock: 'revocationHearingPeriod' },
      steps.revoke('§ 49 Abs. 2 Satz 1 Nr. 2 VwVfG', 'Die Auflage zur Wartung ist nicht erfüllt.'),
      { clock: 'revocationActionPeriod' },
      { clock: 'signsDown' },
      { task: 'removal', outcome: 'gone' },
      steps.final,
    ],
    ending: 'revoked',
  },
  {
    title: 'the stop in a side street stays without an answer, and the firm works from a lift instead',
    form: { ...form, mainRoad: false },
    steps: [
      steps.complete,
      { clock: 'transportOpinionPeriod' },
      { task: 'transportOverdue', outcome: 'proceed' },
      { task: 'planCheck', outcome: 'change', data: { changes: 'Haltestelle verlegen.' } },
      { event: 'withdraw', by: 'applicant', data: { reason: 'Es geht mit Hubsteiger vom Hof.' } },
    ],
    ending: 'withdrawn',
  },
  {
    title: 'a delivery that fits into the loading bay needs no zone',
    form: { ...form, occasion: 'delivery', busStop: false, mainRoad: false },
    steps: [
      steps.complete,
      { task: 'planCheck', outcome: 'fits' },
      {
        ...steps.refuse('§ 45 Abs. 9 Satz 1 StVO', 'Die Ladezone reicht aus.'),
        data: {
          ground: '§ 45 Abs. 9 Satz 1 StVO',
          reason: 'Die Ladezone vor Nr. 102 reicht aus.',
          ...fee,
        },
      },
      steps.statement('Der Lkw ist 14 m lang.'),
      {
        ...steps.refuse('§ 45 Abs. 9 Satz 1 StVO', 'Die Ladezone reicht aus.'),
        data: {
          ground: '§ 45 Abs. 9 Satz 1 StVO',
          reason: 'Die Ladezone ist 16 m lang.',
          ...fee,
        },
      },
      steps.refusalPaid,
      steps.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
