import type { Journey } from '@amtsweg/procedure';
import { entered, person, taken } from './sample-steps.js';

const form = {
  ...person,
  address: 'Limmerstraße 45, 30451 Hannover',
  otherAddress: 'Am Wall 9, 29221 Celle',
  otherOffice: 'Stadt Celle',
  newMain: 'hannover',
  since: '2026-01-05',
  daysHere: 250,
  life: 'single',
  contested: false,
  appointmentOn: '{today}',
};

const journeys: readonly Journey[] = [
  {
    title: 'after her studies she stays in Hannover for good',
    form,
    steps: [
      taken,
      { task: 'finding', outcome: 'asDeclared' },
      entered,
      { task: 'cards', outcome: 'changed' },
    ],
    ending: 'closed',
  },
  {
    title: 'a father whose family lives in Celle cannot make Hannover his main home',
    form: { ...form, daysHere: 120, life: 'family', familyAt: 'Celle', contested: true },
    steps: [
      taken,
      {
        event: 'otherOpinion',
        by: 'authority',
        data: { result: 'refuses', statement: 'Frau und Kinder leben in Celle.' },
      },
      { task: 'finding', outcome: 'differs', data: { finding: 'Die Familie wohnt überwiegend in Celle.' } },
      {
        event: 'statement',
        by: 'applicant',
        data: { statement: 'Meine Frau zieht im Sommer nach Hannover.' },
      },
      { task: 'determination', outcome: 'again' },
      { task: 'finding', outcome: 'differs', data: { finding: 'Noch wohnt die Familie in Celle.' } },
      { clock: 'hearingPeriod' },
      {
        task: 'determination',
        outcome: 'determined',
        data: { reason: 'Maßgeblich ist die Wohnung der Familie (§ 22 Abs. 1 BMG).' },
      },
      { clock: 'determinationActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'the new main home is in Celle, and Celle enters it',
    form: { ...form, newMain: 'other' },
    steps: [taken],
    ending: 'elsewhere',
  },
];

export default journeys;
