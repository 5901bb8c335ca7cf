import { permitSteps as step, type Journey } from '@amtsweg/procedure';

const form = {
  applicantType: 'person',
  familyName: 'Wolters',
  givenNames: 'Frank',
  birthDate: '1969-02-11',
  birthPlace: 'Peine',
  address: 'Podbielskistraße 90, 30177 Hannover',
  authority: 'Region Hannover',
  reference: '32.02-118/23',
  prohibitedOn: '2023-05-02',
  executedOn: '2023-07-01',
  extended: true,
  reasons: ['taxes', 'contributions'],
  activity: 'Trockenbau',
  facts: 'Insolvenzverfahren abgeschlossen, Restschuldbefreiung angekündigt, Anstellung seit zwei Jahren.',
  debts: 420000,
  plan: 'Finanzamt Hannover-Nord, 200 Euro monatlich.',
};
const early = { ...form, executedOn: '2025-09-01', special: 'Übernahme eines Betriebs zum Jahresbeginn.' };
const favourable = [
  step.clean,
  step.opinion('tax'),
  step.opinion('treasury'),
  step.opinion('insurers'),
  step.opinion('chamber'),
  { task: 'prognosis', outcome: 'favourable' },
] as const;

const journeys: readonly Journey[] = [
  {
    title: 'after three years and with a plan of instalments the trade is allowed again',
    form,
    steps: [
      step.complete,
      ...favourable,
      step.grant({ extent: 'full' }),
      step.fee(20),
      step.signed,
      step.paid,
      step.final,
      { clock: 'instalments' },
      { task: 'reviewing', outcome: 'kept' },
      { clock: 'instalments' },
      { task: 'reviewing', outcome: 'repaid' },
    ],
    ending: 'closed',
  },
  {
    title: 'in the first year special reasons open the way to a part of the trade',
    form: early,
    steps: [
      step.complete,
      { task: 'blockingYear', outcome: 'special' },
      ...favourable.slice(0, -1),
      { task: 'prognosis', outcome: 'partly', data: { part: 'Trockenbau ohne Beschäftigte' } },
      { task: 'decision', outcome: 'incomplete', data: { missing: [{ item: 'Kontostand beim Finanzamt' }] } },
      { event: 'supplement', by: 'applicant', data: { debts: 0 } },
      step.complete,
      { task: 'prognosis', outcome: 'favourable' },
      step.grant({ extent: 'part', part: 'Trockenbau ohne Beschäftigte' }),
      { task: 'feeSetting', outcome: 'set', data: { basis: 'none', grounds: 'Bezug von Sozialleistungen.' } },
      step.signed,
      step.final,
    ],
    ending: 'closed',
  },
  {
    title: 'in the first year without special reasons it is refused before anybody is asked',
    form: early,
    steps: [
      step.complete,
      { task: 'blockingYear', outcome: 'none', data: { reason: 'Die Übernahme ist nicht dringend.' } },
      step.refuse('year', 'Seit der Einstellung sind vier Monate vergangen.'),
      step.silence,
      step.refuse('year', 'Seit der Einstellung sind vier Monate vergangen.'),
      { task: 'feeSetting', outcome: 'set', data: { basis: 'none', grounds: 'Billigkeit.' } },
      step.signed,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
