import type { Journey } from '@amtsweg/procedure';
import { agrees, askedTwice, fee, final, free, paid, party, plot, refusedFree, signed } from './sample.js';

const form = {
  ...party,
  organisation: 'Eilenriede Hotel GmbH',
  ...plot,
  specialKind: 'hotel',
  project: 'Neubau eines Hotels mit 140 Betten',
  height: 18.5,
  grossFloorArea: 5400,
  visitors: 260,
  workplaces: true,
  neighboursAffected: true,
  operations: 'Hotel garni, Frühstück ab 6 Uhr, Tiefgarage mit 40 Plätzen.',
  fireConceptOn: '2025-11-03',
  fireExpert: 'Dipl.-Ing. Renate Pohl',
  systems: ['alarm', 'smoke', 'lighting'],
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const tested = [
  { task: 'testEngineer', outcome: 'commissioned', data: { engineer: 'Dr.-Ing. Holger Brüning' } },
  { task: 'structuralTest', outcome: 'tested', data: { reportNumber: 'P 24/118' } },
];
const reviewed = [
  {
    task: 'fullReview',
    outcome: 'reviewed',
    data: { findings: 'Zulässig.', reliefs: 'Größere Brandabschnitte wegen der Löschanlage.' },
  },
  { task: 'fireProtection', outcome: 'released' },
];
const inquired = [
  {
    task: 'neighbourNotice',
    outcome: 'consented',
    data: { consents: 'Alle drei Nachbarn, 4. Dezember 2025' },
  },
  ...['fire', 'labour', 'traffic'].map(agrees),
  ...tested,
];

const journeys: readonly Journey[] = [
  {
    title: 'a hotel is permitted, built in stages and released after the final acceptance',
    form,
    steps: [
      ...askedTwice(complete, ...inquired, ...reviewed),
      ...reviewed,
      { task: 'decision', outcome: 'granted', data: { capacity: 260 } },
      fee,
      signed,
      paid,
      final,
      { event: 'workBegun', by: 'applicant', data: { begunOn: '{today}', responsible: 'Timo Rust' } },
      { task: 'shell', outcome: 'accepted', data: { acceptedOn: '{today}' } },
      { task: 'systems', outcome: 'certified' },
      { event: 'workFinished', by: 'applicant', data: { finishedOn: '{today}' } },
      { task: 'acceptance', outcome: 'accepted', data: { acceptedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a hotel without a second escape route is refused after the fire brigade objects',
    form: { ...form, neighboursAffected: false, workplaces: false, visitors: 40 },
    steps: [
      complete,
      {
        event: 'fireOpinion',
        by: 'authority',
        data: { result: 'refuses', statement: 'Der zweite Rettungsweg fehlt.' },
      },
      ...tested,
      ...reviewed,
      { task: 'decision', outcome: 'granted', data: { capacity: 40 } },
      ...refusedFree,
    ],
    ending: 'rejected',
  },
  {
    title: 'a school of the Land whose concept the fire brigade knew pays no fee and is never begun',
    form: {
      ...form,
      specialKind: 'school',
      neighboursAffected: false,
      workplaces: false,
      visitors: 40,
      fireAgreed: true,
    },
    steps: [
      complete,
      ...tested,
      ...reviewed,
      { task: 'decision', outcome: 'granted', data: { capacity: 40 } },
      free,
      signed,
      final,
      { clock: 'permitValidity' },
      { task: 'beginCheck', outcome: 'notBegun' },
    ],
    ending: 'lapsed',
  },
];

export default journeys;
