import type { StateConfig } from '@amtsweg/engine';
import { transmissionState } from './document-state.js';
import { taskState } from './task-state.js';
import { ways } from './transition.js';

/**
 * A region in which somebody must be asked every time and anew, whatever was said before: the school that shall take a
 * child or lend a room. Like `participation` with Einvernehmen, but it depends on no condition: silence is reminded and
 * never taken for consent. The answer is the event `<id>Opinion` (`opinionEvent`).
 */
export function requiredConsent(config: {
  readonly id: string;
  readonly label: string;
  /** FEEL: the list of receivers, from the form. */
  readonly receivers: string;
  readonly legalBasis: string;
  readonly clock: string;
}): StateConfig {
  const { id, label } = config;
  const on = { [`${id}Opinion`]: ways('answered', ['record']) };
  return {
    meta: { label, status: 'waitingForOthers' },
    initial: 'request',
    states: {
      request: transmissionState({
        id: `${id}Request`,
        state: `Anfrage geht hinaus: ${label}`,
        status: 'waitingForOthers',
        receivers: config.receivers,
        legalBasis: config.legalBasis,
        to: 'awaiting',
      }),
      awaiting: {
        meta: { label: `Wartet auf das Einvernehmen: ${label}`, status: 'waitingForOthers' },
        on,
        after: { [config.clock]: 'overdue' },
      },
      overdue: taskState(
        {
          id: `${id}Overdue`,
          state: `Einvernehmen überfällig: ${label}`,
          status: 'waitingForOthers',
          task: `Anrufen und an die Antwort erinnern: ${label}`,
          post: 'clerk',
          legalBasis: config.legalBasis,
          outcomes: { remind: { label: 'Noch einmal angefragt', to: 'request' } },
        },
        { on },
      ),
      answered: { type: 'final', meta: { label: `Geantwortet: ${label}`, status: 'inReview' } },
    },
  };
}
