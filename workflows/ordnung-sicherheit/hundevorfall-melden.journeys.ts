import type { Journey } from '@amtsweg/procedure';

const form = {
  on: '2026-01-09',
  time: '17:20',
  place: 'Eilenriede, Höhe Steuerndieb',
  kind: 'person',
  story: 'Ein großer brauner Hund biss meine Tochter ohne Anlass in den Arm.',
  injury: 'Zwei Bisswunden, genäht im Kinderkrankenhaus',
  conditions: ['free'],
  dog: 'Großer brauner Mischling, „Tyson“',
  name: 'Ines Cordes',
  phone: '0511 998877',
  victim: true,
};
const established = {
  task: 'inquiry',
  outcome: 'established',
  data: { findings: 'Ohne Anlass gebissen, zweiter Vorfall.', chip: '276095610222333', aggression: 'biting' },
} as const;

const journeys: readonly Journey[] = [
  {
    title: 'a dog that bit a child is found dangerous, and its keeper applies late',
    form,
    steps: [
      { task: 'intake', outcome: 'examine' },
      {
        task: 'identification',
        outcome: 'found',
        data: { keeperName: 'Marc Thiele', keeperAddress: 'Am Listholze 7, 30177 Hannover' },
      },
      established,
      {
        event: 'vetOpinion',
        by: 'authority',
        data: { result: 'refuses', statement: 'Bissverletzung ohne Drohverhalten.' },
      },
      { clock: 'hearingPeriod' },
      { task: 'decision', outcome: 'dangerous', data: { reason: 'Der Hund hat ohne Anlass gebissen.' } },
      { clock: 'permitPeriod' },
      { event: 'permitApplied', by: 'clerk' },
      { clock: 'findingActionPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'a dog that was kicked defended itself',
    form: { ...form, keeperName: 'Petra Oelze', keeperAddress: 'Ricklinger Straße 5, 30449 Hannover' },
    steps: [
      { task: 'intake', outcome: 'examine' },
      established,
      { clock: 'vetPeriod' },
      { task: 'vetOverdue', outcome: 'proceed' },
      {
        event: 'statement',
        by: 'clerk',
        data: { statement: 'Er wurde vorher getreten, dafür gibt es Zeugen.' },
      },
      { task: 'decision', outcome: 'more' },
      { task: 'inquiry', outcome: 'justified' },
    ],
    ending: 'noFinding',
  },
  {
    title: 'nobody knows whose dog it was',
    form: { ...form, dog: 'Kleiner weißer Hund' },
    steps: [
      { task: 'intake', outcome: 'examine' },
      { task: 'identification', outcome: 'unknown', data: { reason: 'Kein Treffer im Hunderegister.' } },
    ],
    ending: 'unsolved',
  },
];

export default journeys;
