import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Feel } from '../form.js';
import { taskState } from './task-state.js';
import { conclude } from './transition.js';

/**
 * The clock `eventDay`: the day on which what was notified or applied for takes place. It neither grants nor refuses; it is
 * over (Erledigung, § 43 (2) VwVfG), whether or not somebody has looked.
 */
export function eventDay(on: Feel, legalBasis: string): ClockSpec {
  return {
    label: 'Tag der Veranstaltung',
    kind: 'statutory',
    legalBasis,
    bound: 'authority',
    start: { rule: 'start-of-day', on },
    period: 'P1D',
    endMoves: false,
    extension: 'never',
    suspension: 'never',
    warnings: [
      { before: 'P1W', to: 'clerk' },
      { before: 'P2D', to: 'lead' },
    ],
  };
}

/** The `after` of the milestones before the decision of such a case. */
export const overtakenByDay = { eventDay: '#case.overtaken' } as const satisfies StateConfig['after'];

/** The milestone `overtaken`: the day came first; the lead notes why and what follows for supervision. */
export function overtaken(config: {
  readonly label: string;
  readonly status: string;
  readonly task: string;
}): StateConfig {
  return {
    meta: { label: config.label, status: config.status },
    entry: [conclude('overtaken')],
    initial: 'noting',
    states: {
      noting: taskState({
        id: 'overtaken',
        state: 'Nach dem Tag der Veranstaltung',
        status: config.status,
        task: config.task,
        post: 'lead',
        target: 'P7D',
        outcomes: {
          noted: { label: 'Vermerkt', to: '#case.closed' },
          pursued: { label: 'Bußgeld- oder Aufsichtsvorgang angelegt', adverse: true, to: '#case.closed' },
        },
      }),
    },
  };
}
