import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { agrees, askedTwice, fee, final, free, paid, party, plot, refusedFree, signed } from './sample.js';

const form = {
  ...party,
  ...plot,
  project: 'Zweites Wohnhaus im Garten',
  owner: true,
  questions: [
    { number: 1, subject: 'position', question: 'Darf hinter der Bauflucht gebaut werden?' },
    { number: 2, subject: 'size', question: 'Sind zwei Geschosse zulässig?' },
  ],
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const answerable = (asked: boolean) => ({
  task: 'questionCheck',
  outcome: 'answerable',
  data: { planningNeeded: asked, neighboursNeeded: asked },
});
const answers = [
  { number: 1, answer: 'yes', reason: 'Hintere Bebauung ist vorhanden.' },
  { number: 2, answer: 'no', reason: 'Prägend ist ein Geschoss.' },
];
const answered = (charge: JourneyStep): readonly JourneyStep[] => [
  { task: 'decision', outcome: 'granted', data: { answers } },
  charge,
  signed,
];
const neighbourAgrees = {
  task: 'neighbourNotice',
  outcome: 'consented',
  data: { consents: 'Beide Nachbarn' },
};

const journeys: readonly Journey[] = [
  {
    title: 'two questions are answered and the building application follows',
    form,
    steps: [
      ...askedTwice(complete, answerable(true), agrees('planning'), neighbourAgrees),
      answerable(true),
      ...answered(fee),
      paid,
      final,
      { event: 'applicationMade', by: 'clerk', data: { reference: '61.2-2027-0093' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a preliminary decision lapses when nobody applies',
    form,
    steps: [complete, answerable(false), ...answered(free), final, { clock: 'applicationPeriod' }],
    ending: 'lapsed',
  },
  {
    title: 'a garden house that fits in nowhere is refused',
    form,
    steps: [
      complete,
      answerable(false),
      {
        task: 'decision',
        outcome: 'granted',
        data: { answers: answers.map((one) => ({ ...one, answer: 'no' })) },
      },
      ...refusedFree,
    ],
    ending: 'rejected',
  },
];

export default journeys;
