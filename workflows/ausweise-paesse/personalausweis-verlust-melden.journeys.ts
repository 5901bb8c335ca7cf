import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { person } from './sample-steps.js';

const { appointmentOn: _none, ...holder } = person;
const form = {
  ...holder,
  kind: 'stolen',
  lostOn: '{today}',
  lostAt: 'Stadtbahn Linie 10',
  policeReport: '202600011873',
  delivery: 'portal',
  onlineFunction: 'on',
};
const identified: JourneyStep = { task: 'identification', outcome: 'identified' };
const entered: JourneyStep = { task: 'entry', outcome: 'entered', data: { serialNumber: 'L01X00T47' } };

const journeys: readonly Journey[] = [
  {
    title: 'a stolen card is blocked, searched for and the holder told',
    form,
    steps: [
      identified,
      { clock: 'blockListPeriod' },
      { event: 'blockListConfirmed', by: 'authority', data: { confirmedOn: '{today}' } },
      entered,
    ],
    ending: 'closed',
  },
  {
    title: 'a card of a boy that was burnt needs neither blocking nor search',
    form: {
      ...holder,
      kind: 'destroyed',
      lostOn: '{today}',
      lostAt: 'Wohnungsbrand',
      delivery: 'post',
      onlineFunction: 'off',
    },
    steps: [
      { task: 'identification', outcome: 'callBack' },
      { event: 'identityShown', by: 'clerk', data: { how: 'visit' } },
      entered,
    ],
    ending: 'closed',
  },
  {
    title: 'a report by somebody who never shows who they are leads to nothing',
    form,
    steps: [{ task: 'identification', outcome: 'callBack' }, { clock: 'identityPeriod' }],
    ending: 'discontinued',
  },
];

export default journeys;
