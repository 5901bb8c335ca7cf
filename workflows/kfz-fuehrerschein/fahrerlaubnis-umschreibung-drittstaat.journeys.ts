import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { applicant, cardMade, feePaid, refusedFor } from './licence-steps.js';

const form = {
  ...applicant,
  familyName: 'Haile',
  givenNames: 'Selam',
  birthPlace: 'Asmara',
  state: 'Eritrea',
  foreignNumber: '0044178',
  issuedOn: '2012-10-02',
  residentSince: '2024-03-01',
  classes: ['B'],
  drivingSchool: 'Fahrschule Linden-Limmer',
  lawful: true,
};

const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete', data: { residence: 'register' } };

export default [
  {
    title: 'a doubtful licence proves genuine, and after both tests it is kept in exchange for the card',
    form,
    steps: [
      complete,
      { task: 'authenticity', outcome: 'doubtful' },
      { event: 'documentFinding', by: 'authority', data: { result: 'genuine' } },
      { task: 'fitnessReview', outcome: 'noDoubts' },
      { task: 'recognition', outcome: 'settled', data: { tests: 'both' } },
      feePaid,
      cardMade,
      { event: 'theoryResult', by: 'authority', data: { heldOn: '{today}', result: 'passed' } },
      {
        event: 'practiceResult',
        by: 'authority',
        data: { heldOn: '{today}', result: 'toCollect', automatic: false },
      },
      { task: 'cardHandover', outcome: 'handed', data: { foreignLicence: 'kept' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a Japanese licence is rewritten without a test',
    form: { ...form, state: 'Japan' },
    steps: [
      complete,
      { task: 'authenticity', outcome: 'plausible' },
      { task: 'fitnessReview', outcome: 'noDoubts' },
      { task: 'recognition', outcome: 'settled', data: { tests: 'none' } },
      feePaid,
      cardMade,
      { task: 'cardHandover', outcome: 'handed', data: { foreignLicence: 'returned' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a forged licence is not rewritten',
    form,
    steps: [
      complete,
      { task: 'authenticity', outcome: 'doubtful' },
      { event: 'documentFinding', by: 'authority', data: { result: 'forged' } },
      ...refusedFor('Der vorgelegte Führerschein ist eine Totalfälschung.'),
    ],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
