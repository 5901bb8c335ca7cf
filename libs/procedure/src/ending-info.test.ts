import { conclude } from './builders/transition.js';
import { endings } from './builders/endings.js';
import { endingInfo } from './ending-info.js';

const procedure = {
  publicStatus: {},
  machine: {
    initial: 'rejected',
    states: {
      rejected: {
        meta: { label: 'Antrag abgelehnt' },
        entry: [conclude('rejected')],
        initial: 'notice',
        states: {
          notice: { on: { sent: [{ target: '#case.closed', actions: [conclude('moot')] }] } },
          lapsed: { entry: [conclude('lapsed')] },
        },
      },
      ...endings('closed', 'withdrawn'),
    },
  },
};

test.each([
  ['rejected', 'Antrag abgelehnt'],
  ['withdrawn', 'Vom Antragsteller zurückgenommen'],
  // Without a label of its own a state reads like the one around it.
  ['lapsed', 'Antrag abgelehnt'],
])('a case that ended as %s is called "%s"', (ending, label) => {
  expect(endingInfo(procedure, ending)?.label).toBe(label);
});

test.each([null, 'closed', 'moot'])('the ending %s has no words beside the state', (ending) => {
  expect(endingInfo(procedure, ending)).toBeNull();
});
