import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Feel } from '../form.js';
import type { EventSpec } from '../task-spec.js';
import { transmissionState } from './document-state.js';
import { taskState } from './task-state.js';
import { ways } from './transition.js';

/** The event `<id>Information` of `informationRequest`: what somebody who is bound to inform has said. */
export function informationEvent(label: string): EventSpec {
  return {
    label,
    by: ['authority', 'clerk'],
    fields: [
      { name: 'content', label: 'Inhalt der Auskunft', type: 'longText', maxLength: 5000, required: true },
      { name: 'dated', label: 'Auskunft vom', type: 'date', required: true, notAfter: 'today' },
    ],
  };
}

/** The clock of `informationRequest`. */
export function informationPeriod(label: string, legalBasis: string, period = 'P3W'): ClockSpec {
  return {
    label,
    kind: 'setByAuthority',
    legalBasis,
    bound: 'party',
    start: { rule: 'event' },
    period,
  };
}

/**
 * A region in which somebody is asked who is bound by statute to inform the office: employer, landlord, bank, another
 * benefit office. Other than in `participation` nobody's consent is at stake: what comes is a fact for the decision,
 * and what does not come is asked for again or found out otherwise (§§ 20, 21 SGB X).
 */
export function informationRequest(config: {
  readonly id: string;
  readonly label: string;
  /** FEEL giving the list of receivers. */
  readonly receivers: Feel;
  readonly legalBasis: string;
  readonly clock: string;
  readonly needed: Feel;
}): StateConfig {
  const { id, label, legalBasis } = config;
  const answered = { [`${id}Information`]: ways('answered', ['record']) };
  return {
    meta: { label, status: 'inReview' },
    initial: 'gate',
    states: {
      gate: {
        meta: { label: `Bedarf: ${label}`, status: 'inReview' },
        always: ways([
          { to: 'request', when: `${config.needed} and facts.${id}Information = null` },
          { to: 'answered' },
        ]),
      },
      request: transmissionState({
        id: `${id}Request`,
        state: `Auskunftsersuchen geht hinaus: ${label}`,
        status: 'waitingForOthers',
        receivers: config.receivers,
        legalBasis,
        to: 'awaiting',
      }),
      awaiting: {
        meta: { label: `Wartet auf Auskunft: ${label}`, status: 'waitingForOthers' },
        on: answered,
        after: { [config.clock]: 'overdue' },
      },
      overdue: taskState(
        {
          id: `${id}Overdue`,
          state: `Auskunft überfällig: ${label}`,
          status: 'waitingForOthers',
          task: `Ausgebliebene Auskunft verfolgen: ${label}`,
          post: 'clerk',
          legalBasis,
          outcomes: {
            remind: { label: 'Erinnern', to: 'request' },
            otherwise: { label: 'Auf andere Weise aufgeklärt', to: 'answered' },
          },
        },
        { on: answered },
      ),
      answered: { type: 'final', meta: { label: `Aufgeklärt: ${label}`, status: 'inReview' } },
    },
  };
}
