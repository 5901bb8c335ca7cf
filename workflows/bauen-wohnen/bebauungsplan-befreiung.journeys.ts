import type { Journey } from '@amtsweg/procedure';
import { askedTwice, fee, final, free, paid, party, plot, refusedFree, signed } from './sample.js';

const form = {
  ...party,
  ...plot,
  project: 'Aufstockung um ein Geschoss',
  plan: '1583',
  designation: 'zwei Vollgeschosse',
  designationKind: 'size',
  extent: 'drittes Vollgeschoss',
  newDwellings: 2,
  reason: 'Wohnungsbedarf, Umgebung ist höher.',
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const exemption = (ground: string, touchesPrinciples: boolean) => ({
  task: 'planReview',
  outcome: 'exemption',
  data: { ground, touchesPrinciples, statement: 'Die Höhe der Umgebung ist prägend.' },
});
const granted = {
  task: 'decision',
  outcome: 'granted',
  data: { extent: 'drittes Vollgeschoss', considerations: 'Kein Nachteil für Nachbarn.' },
};

const journeys: readonly Journey[] = [
  {
    title: 'two flats more are worth an exemption',
    form,
    steps: [
      ...askedTwice(complete, exemption('housing', true)),
      exemption('housing', true),
      granted,
      fee,
      signed,
      paid,
      final,
      { event: 'workBegun', by: 'applicant', data: { begunOn: '{today}' } },
      { event: 'workFinished', by: 'applicant', data: { finishedOn: '{today}' } },
      { task: 'acceptance', outcome: 'accepted', data: { acceptedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'an exception that the plan provides concerns the neighbours and lapses unused',
    form: { ...form, designationKind: 'line', newDwellings: 0 },
    steps: [
      complete,
      { task: 'planReview', outcome: 'exception', data: { planText: '§ 4: Terrassen bis 3 m' } },
      { task: 'neighbourNotice', outcome: 'notAffected', data: { ground: 'Liegt zur Straße.' } },
      granted,
      free,
      signed,
      final,
      { clock: 'permitValidity' },
      { task: 'beginCheck', outcome: 'notBegun' },
    ],
    ending: 'lapsed',
  },
  {
    title: 'an exemption against the principles of the plan cannot be granted',
    form,
    steps: [complete, exemption('justifiable', true), granted, ...refusedFree],
    ending: 'rejected',
  },
  {
    title: 'an exemption without a ground cannot be granted',
    form,
    steps: [complete, exemption('none', false), granted, { event: 'withdraw', by: 'applicant' }],
    ending: 'withdrawn',
  },
];

export default journeys;
