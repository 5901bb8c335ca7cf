import type { Journey } from '@amtsweg/procedure';

const form = {
  operator: 'Lindenhof Pflege gGmbH',
  operatorAddress: 'Deisterstraße 50, 30449 Hannover',
  occasion: 'newHome',
  kind: 'home',
  facility: 'Haus Lindenhof, Fössestraße 90, 30451 Hannover',
  openingOn: '2026-06-01',
  places: 60,
  single: 56,
  careContract: true,
  manager: 'Annika Reinhold',
  careManager: 'Tarek Boussaid',
  staff: [{ role: 'Pflegefachkraft', share: 100, skilled: true }],
};
const complete = { task: 'formalCheck', outcome: 'complete', data: { late: false } };
const heard = ['building', 'fire', 'service'].map((id) => ({
  event: `${id}Opinion`,
  by: 'authority' as const,
  data: { result: 'agrees' },
}));

const journeys: readonly Journey[] = [
  {
    title: 'a home of sixty places opens, changes its manager and closes after years with a plan',
    form,
    steps: [
      complete,
      ...heard,
      { task: 'requirements', outcome: 'met', data: { advice: 'Zweite Pflegefachkraft im Nachtdienst.' } },
      { task: 'feePayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'feeActionPeriod' },
      { clock: 'firstVisit' },
      { task: 'visit', outcome: 'fine' },
      { event: 'changed', by: 'applicant', data: { what: 'manager', details: 'Ab Mai leitet Herr Cordes.' } },
      { task: 'change', outcome: 'noted' },
      { clock: 'regularVisit' },
      { task: 'visit', outcome: 'defects', data: { file: '50.95.20-2027-8' } },
      {
        event: 'closing',
        by: 'applicant',
        data: { closesOn: '2027-12-31', plan: 'Umzug in die Häuser Ricklingen und Badenstedt.' },
      },
      { task: 'closingPlan', outcome: 'closed' },
    ],
    ending: 'closed',
  },
  {
    title: 'without a head of care the operation is forbidden before it begins',
    form,
    steps: [
      complete,
      ...heard,
      { task: 'requirements', outcome: 'notMet', data: { defects: 'Keine geeignete Pflegedienstleitung.' } },
      { clock: 'hearingPeriod' },
      {
        task: 'banDecision',
        outcome: 'ban',
        data: { reason: 'Eine Anordnung reicht nicht, die Leitung fehlt ganz.' },
      },
      { clock: 'banActionPeriod' },
    ],
    ending: 'banned',
  },
];

export default journeys;
