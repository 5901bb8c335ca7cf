import type { ClockToStart, KnownDispatch } from '@amtsweg/cases-store';
import { isRefusal, type Refusal } from '@amtsweg/kernel';
import {
  clockDeadline,
  clockStart,
  type ClockScope,
  type ClockSpec,
  type Procedure,
} from '@amtsweg/procedure';
import { clockDates, pendingDates } from './clock-dates.js';

/** A clock that is to be started. */
export interface ClockStarting {
  readonly timer: string;
  readonly name: string;
  readonly spec: ClockSpec;
}

/**
 * Computes a clock at its start; `null` when what it counts from is not known, a refusal when no date follows from it
 * (a year beyond 9999, given by whoever filled in the task).
 */
export function startClock(
  procedure: Procedure,
  unit: string,
  { timer, name, spec }: ClockStarting,
  scope: ClockScope,
  known: readonly KnownDispatch[],
): ClockToStart | null | Refusal {
  const start = clockStart(procedure, spec, scope, known);
  if (start === null) return null;
  const deadline = clockDeadline(spec, start);
  if (isRefusal(deadline)) return deadline;
  const { label, kind, legalBasis, bound } = spec;
  return {
    timer,
    name,
    ...{ label, kind, legalBasis, bound, unit },
    state: deadline === null ? 'pending' : 'running',
    suspendedOn: null,
    dispatchId: start.kind === 'dispatch' ? start.dispatchId : null,
    ...(deadline === null ? pendingDates : clockDates(spec, deadline)),
  };
}
