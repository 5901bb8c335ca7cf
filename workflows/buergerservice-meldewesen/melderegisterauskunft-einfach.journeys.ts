import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { paid } from './sample-steps.js';

const form = {
  asker: 'Jörg Hartmann',
  askerAddress: 'Schillerslage 3, 31303 Burgdorf',
  purpose: 'private',
  noAdvertising: true,
  delivery: 'post',
  familyName: 'Lindemann',
  givenNames: 'Hendrik',
  birthDate: '1985-11-02',
};
const found = { foundName: 'Hendrik Lindemann', foundAddress: 'Vahrenwalder Straße 120, 30165 Hannover' };
const admissible: JourneyStep = { task: 'declaration', outcome: 'admissible' };

const journeys: readonly Journey[] = [
  {
    title: 'an old friend is found',
    form,
    steps: [admissible, paid, { task: 'search', outcome: 'found', data: found }],
    ending: 'closed',
  },
  {
    title: 'a blocked person is heard and the asker learns nothing',
    form: { ...form, purpose: 'business', businessPurpose: 'claims' },
    steps: [
      admissible,
      paid,
      { task: 'search', outcome: 'blocked', data: found },
      { event: 'concernedHeard', by: 'clerk', data: { statement: 'Dieser Mann bedroht mich seit Jahren.' } },
      {
        task: 'weighing',
        outcome: 'danger',
        data: { reason: 'Bedrohung durch den Anfragenden ist belegt.' },
      },
    ],
    ending: 'noAnswer',
  },
  {
    title: 'nobody of that name gets the same sentence',
    form,
    steps: [admissible, paid, { task: 'search', outcome: 'none' }],
    ending: 'noAnswer',
  },
];

export default journeys;
