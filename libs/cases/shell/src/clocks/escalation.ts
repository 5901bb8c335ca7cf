import type { LoadedCase } from '@amtsweg/cases-store';
import type { Procedure } from '@amtsweg/procedure';
import { clockOf } from './follow-states.js';

/** The most urgent priority of a task. */
export const TOP_PRIORITY = 1;

/** Whether a clock that escalates is over and goes on being so: then new tasks of the case are urgent too. */
export function isEscalated(
  procedure: Procedure,
  { clocks }: Pick<LoadedCase, 'clocks'>,
  stopped: readonly string[],
): boolean {
  return Object.entries(clocks).some(
    ([timer, { state }]) =>
      state === 'exceeded' &&
      !stopped.includes(timer) &&
      procedure.clocks[clockOf(timer)]?.atEnd === 'escalate',
  );
}
