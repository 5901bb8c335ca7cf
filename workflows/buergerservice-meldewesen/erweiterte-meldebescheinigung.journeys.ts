import type { Journey } from '@amtsweg/procedure';
import { paid } from './sample-steps.js';

const form = {
  familyName: 'Mbeki-Lorenz',
  givenNames: 'Thandiwe',
  birthDate: '1991-10-12',
  address: 'Bödekerstraße 55, 30161 Hannover',
  purpose: 'marriage',
  items: ['maritalStatus', 'nationality'],
  copies: 1,
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const sealed = { task: 'seal', outcome: 'sealed' };

const journeys: readonly Journey[] = [
  {
    title: 'for her marriage the status is certified as not known until the divorce abroad is recognised',
    form,
    steps: [
      complete,
      {
        task: 'collect',
        outcome: 'collected',
        data: {
          homeNow: 'Bödekerstraße 55',
          maritalStatus: 'geschieden',
          nationality: 'südafrikanisch',
          foreignAct: true,
        },
      },
      { task: 'civilStatus', outcome: 'unproved' },
      paid,
      sealed,
    ],
    ending: 'closed',
  },
  {
    title: 'the homes of twenty years for a court in Turin are handed over with a word on the apostille',
    form: { ...form, purpose: 'abroad', items: ['formerHomes'], yearsBack: 20, copies: 2 },
    steps: [
      complete,
      {
        task: 'collect',
        outcome: 'collected',
        data: {
          homeNow: 'Bödekerstraße 55',
          homes: [{ home: 'Celle, Markt 1', from: '2010-01-01', to: '2016-05-31' }],
          foreignAct: false,
        },
      },
      paid,
      sealed,
      { task: 'handing', outcome: 'given' },
    ],
    ending: 'closed',
  },
  {
    title: 'a fitness club has no use for the religion',
    form: { ...form, purpose: 'other', purposeText: 'Vereinsbeitritt', items: ['religion'] },
    steps: [
      complete,
      { task: 'necessity', outcome: 'unclear', data: { missing: [{ item: 'Schreiben des Vereins' }] } },
      { event: 'withdraw', by: 'applicant' },
    ],
    ending: 'withdrawn',
  },
];

export default journeys;
