import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  permitReference: '67.7-67.70.10-2024-000118',
  name: 'Jörg Hartmann',
  address: 'Podbielskistraße 210, 30177 Hannover',
  trees: [{ species: 'Feldahorn', girth: 20, plantedOn: '2025-11-15', place: 'hinterer Garten, Westseite' }],
  accessible: false,
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const compared = (requiredGirth: number): JourneyStep => ({
  task: 'comparison',
  outcome: 'compared',
  data: { requiredTrees: 1, requiredGirth, speciesFit: true },
});
const planted: JourneyStep = { task: 'siteVisit', outcome: 'planted' };

const journeys: readonly Journey[] = [
  {
    title: 'a tree is planted, looked at, and after two years accepted',
    form,
    steps: [
      complete,
      compared(18),
      planted,
      { clock: 'establishment' },
      { task: 'establishmentVisit', outcome: 'alive' },
    ],
    ending: 'closed',
  },
  {
    title: 'a tree that died is planted again and the two years begin anew',
    form,
    steps: [
      complete,
      compared(18),
      planted,
      { clock: 'establishment' },
      { task: 'establishmentVisit', outcome: 'dead', data: { reason: 'Der Feldahorn ist vertrocknet.' } },
      { event: 'replanted', by: 'applicant', data: { plantedOn: '{today}' } },
      planted,
      { clock: 'establishment' },
      { task: 'establishmentVisit', outcome: 'alive' },
    ],
    ending: 'closed',
  },
  {
    title: 'a tree too thin that nobody replaces goes to enforcement',
    form,
    steps: [
      complete,
      compared(25),
      { clock: 'replanting' },
      { task: 'failure', outcome: 'enforce', data: { reason: 'Keine Nachpflanzung in zwei Pflanzzeiten.' } },
    ],
    ending: 'unfulfilled',
  },
];

export default journeys;
