import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { applicant, cardMade, feePaid, refusedFor } from './licence-steps.js';

const form = {
  ...applicant,
  held: ['AM', 'B', 'L'],
  licenceNumber: 'J43001QW872',
  issuedOn: '2006-03-14',
  issuedBy: 'Landkreis Celle',
  classes: ['C', 'CE'],
  drivingSchool: 'Fahrschule Nordhafen',
  vocationalTraining: false,
};

const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const held: JourneyStep = { task: 'priorClass', outcome: 'held' };

export default [
  {
    title: 'a driver adds the lorry, limited to five years, and gives up the old card for the new one',
    form,
    steps: [
      complete,
      held,
      { task: 'fitnessReview', outcome: 'noDoubts', data: { validUntil: '2031-01-11' } },
      feePaid,
      cardMade,
      { event: 'theoryResult', by: 'authority', data: { heldOn: '{today}', result: 'passed' } },
      {
        event: 'practiceResult',
        by: 'authority',
        data: { heldOn: '{today}', result: 'toCollect', automatic: false },
      },
      { task: 'cardHandover', outcome: 'handed', data: { oldLicence: 'invalidated' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a trailer needs no theory',
    form: {
      ...applicant,
      held: ['B'],
      licenceNumber: 'J43001QW872',
      issuedOn: '2006-03-14',
      issuedBy: 'Landkreis Celle',
      classes: ['BE'],
      drivingSchool: 'Fahrschule Nordhafen',
    },
    steps: [
      complete,
      held,
      { task: 'fitnessReview', outcome: 'noDoubts' },
      feePaid,
      cardMade,
      {
        event: 'practiceResult',
        by: 'authority',
        data: { heldOn: '{today}', result: 'handedOver', automatic: false },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'whoever has not held the prior class long enough is refused',
    form,
    steps: [
      complete,
      {
        task: 'priorClass',
        outcome: 'lacking',
        data: { reason: 'Das Mindestalter für Klasse C ist nicht erreicht (§ 10 Abs. 1 FeV).' },
      },
      ...refusedFor('Mindestalter für Klasse C nicht erreicht.'),
    ],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
