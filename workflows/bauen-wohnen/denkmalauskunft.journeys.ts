import type { Journey } from '@amtsweg/procedure';
import { party, plot } from './sample.js';

const form = { ...party, ...plot, subject: 'building', capacity: 'other', builtAbout: 'um 1928' };
const digger = { ...form, subject: 'ground', interest: 'Ich gehe gern mit der Sonde.' };
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const notShown = {
  task: 'interest',
  outcome: 'notShown',
  data: { reason: 'Die Lage ist nur für Sondengänger von Nutzen.' },
} as const;

const journeys: readonly Journey[] = [
  {
    title: 'a forgotten brick house is examined by the State office and found listed',
    form,
    steps: [
      complete,
      {
        task: 'register',
        outcome: 'doubtful',
        data: { doubt: 'Backsteinexpressionismus, Treppenhaus erhalten.' },
      },
      { clock: 'landesamtPeriod' },
      { task: 'landesamtOverdue', outcome: 'remind' },
      {
        event: 'landesamtInformation',
        by: 'authority',
        data: { content: 'Baudenkmal nach § 3 Abs. 2.', dated: '{today}' },
      },
      {
        task: 'register',
        outcome: 'listed',
        data: { entries: [{ number: '31058841', category: 'single', extent: 'Wohnhaus mit Einfriedung' }] },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'nobody learns where the burial mound lies who only wants to search it',
    form: digger,
    steps: [
      complete,
      notShown,
      { event: 'statement', by: 'applicant', data: { statement: 'Das ist mein Hobby.' } },
      notShown,
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
