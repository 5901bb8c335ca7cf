import type { Journey } from '@amtsweg/procedure';
import { steps } from './steps.js';

const form = {
  applicantType: 'person',
  familyName: 'Grotjahn',
  givenNames: 'Henning',
  address: 'Gustav-Adolf-Straße 5, 30167 Hannover',
  plot: 'Gustav-Adolf-Straße 5',
  parcel: 'Hannover, Flur 12, 144/7',
  role: 'owner',
  purpose: 'parking',
  width: 3.5,
  existing: 0,
  weight: 3,
};
const accepted = { event: 'costsAccepted', by: 'applicant', data: { signedOn: '{today}' } } as const;

const journeys: readonly Journey[] = [
  {
    title: 'the crossing keeps the tree, is built twice over the kerb and costs less than estimated',
    form,
    steps: [
      steps.complete,
      { task: 'siteVisit', outcome: 'recorded', data: { treeDistance: 1.8, spacesLost: 2, junction: false } },
      steps.opinion('green', 'agreesWithProvisions', 'Handschachtung im Wurzelbereich.'),
      steps.opinion('traffic'),
      { task: 'estimate', outcome: 'estimated', data: { costCents: 620000 } },
      accepted,
      steps.grant({ width: 3 }),
      steps.paid,
      { task: 'advance', outcome: 'booked', data: { receivedOn: '{today}' } },
      steps.final,
      { task: 'building', outcome: 'built' },
      { task: 'acceptance', outcome: 'defects' },
      { task: 'building', outcome: 'built' },
      { task: 'acceptance', outcome: 'accepted', data: { width: 3 } },
      { task: 'finalBill', outcome: 'settled', data: { actualCents: 571000 } },
      { task: 'balance', outcome: 'booked', data: { receivedOn: '{today}' } },
      { task: 'inventory', outcome: 'entered' },
    ],
    ending: 'closed',
  },
  {
    title: 'the owner never pays the advance and the permit lapses',
    form: { ...form, purpose: 'yard' },
    steps: [
      steps.complete,
      { task: 'siteVisit', outcome: 'recorded', data: { treeDistance: 12, spacesLost: 0, junction: false } },
      { task: 'estimate', outcome: 'estimated', data: { costCents: 480000 } },
      accepted,
      steps.grant({ width: 4 }),
      steps.paid,
      steps.final,
      { clock: 'lapse' },
    ],
    ending: 'lapsed',
  },
  {
    title: 'a yard gate is built for exactly the advance',
    form: { ...form, purpose: 'yard', weight: 18 },
    steps: [
      steps.complete,
      { task: 'siteVisit', outcome: 'recorded', data: { treeDistance: 30, spacesLost: 0, junction: false } },
      { task: 'estimate', outcome: 'estimated', data: { costCents: 1250000 } },
      accepted,
      steps.grant({ width: 6 }),
      steps.paid,
      steps.final,
      { task: 'advance', outcome: 'booked', data: { receivedOn: '{today}' } },
      { task: 'building', outcome: 'built' },
      { task: 'acceptance', outcome: 'accepted', data: { width: 6 } },
      { task: 'finalBill', outcome: 'settled', data: { actualCents: 1250000 } },
      { task: 'inventory', outcome: 'entered' },
    ],
    ending: 'closed',
  },
  {
    title: 'a second crossing beside the first is refused',
    form: { ...form, existing: 1 },
    steps: [
      steps.complete,
      { task: 'siteVisit', outcome: 'recorded', data: { treeDistance: 9, spacesLost: 1, junction: false } },
      { task: 'estimate', outcome: 'notBuildable' },
      steps.refuse('§ 20 NStrG, weitere Zufahrt', 'Das Grundstück hat bereits eine Zufahrt.'),
      steps.statement('Wir brauchen zwei Stellplätze.'),
      steps.refuse('§ 20 NStrG, weitere Zufahrt', 'Das Grundstück hat bereits eine Zufahrt.'),
      steps.refusalPaid,
      steps.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
