import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { entered, person } from './sample-steps.js';

const form = {
  ...person,
  contactAddress: 'c/o Frauenhaus Hannover, Postfach 20 17 24, 30145 Hannover',
  children: true,
  ground: 'violence',
  facts: 'Mein früherer Mann hat mich dreimal an der neuen Wohnung abgepasst und bedroht.',
  from: 'Früherer Ehemann',
  policeFile: '202600004711',
  policeConsent: true,
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete', data: { provisionalBlock: true } };
const police: JourneyStep = { event: 'policeOpinion', by: 'authority', data: { result: 'agrees' } };

const journeys: readonly Journey[] = [
  {
    title: 'a threatened woman is protected for two years, then for two more, until the danger is over',
    form,
    steps: [
      complete,
      police,
      { task: 'prognosis', outcome: 'danger' },
      entered,
      { clock: 'blockPeriod' },
      { task: 'review', outcome: 'extend' },
      { task: 'extension', outcome: 'entered', data: { enteredOn: '{today}' } },
      { event: 'dangerOver', by: 'applicant', data: { reason: 'Er lebt nicht mehr in Deutschland.' } },
      { task: 'lifting', outcome: 'lifted' },
    ],
    ending: 'closed',
  },
  {
    title: 'who merely dislikes advertising letters is refused, and the provisional block ends with finality',
    form: {
      ...person,
      contactAddress: 'Limmerstraße 45, 30451 Hannover',
      ground: 'other',
      facts: 'Ich bekomme zu viel Werbung.',
      policeConsent: false,
    },
    steps: [
      complete,
      {
        task: 'prognosis',
        outcome: 'none',
        data: { reason: 'Werbung gefährdet kein geschütztes Interesse.' },
      },
      { event: 'statement', by: 'applicant', data: { statement: 'Es ist trotzdem lästig.' } },
      { task: 'decision', outcome: 'refuse', data: { reason: 'Tatsachen für eine Gefahr fehlen.' } },
      { clock: 'refusalActionPeriod' },
      { task: 'provisionalEnds', outcome: 'lifted' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
