import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { person } from './sample-steps.js';

const { appointmentOn: _none, ...holder } = person;
const form = {
  ...holder,
  kind: 'lost',
  lostOn: '{today}',
  lostAt: 'Flughafen Nairobi',
  abroad: true,
  country: 'Kenia',
  visas: [{ state: 'Kenia', until: '2026-03-01' }],
  delivery: 'portal',
};
const identified: JourneyStep = { task: 'identification', outcome: 'identified' };
const entered = (earlierLosses: number): JourneyStep => ({
  task: 'entry',
  outcome: 'entered',
  data: { serialNumber: 'C01X00T47', validUntil: '2031-02-14', earlierLosses },
});

const journeys: readonly Journey[] = [
  {
    title: 'a passport lost in Kenya is searched for and the mission told',
    form,
    steps: [identified, entered(0)],
    ending: 'closed',
  },
  {
    title: 'a third loss is noted for the next application',
    form: {
      ...holder,
      kind: 'destroyed',
      lostOn: '{today}',
      lostAt: 'Waschmaschine',
      abroad: false,
      delivery: 'post',
    },
    steps: [
      identified,
      entered(2),
      { task: 'repeated', outcome: 'flagged', data: { reason: 'Dritter Verlust binnen vier Jahren.' } },
    ],
    ending: 'closed',
  },
  {
    title: 'whoever does not show who they are reports nothing',
    form,
    steps: [{ task: 'identification', outcome: 'callBack' }, { clock: 'identityPeriod' }],
    ending: 'discontinued',
  },
];

export default journeys;
