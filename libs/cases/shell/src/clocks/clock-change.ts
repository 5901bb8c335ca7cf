import type { Deadline } from '@amtsweg/deadlines';
import type { ActiveClock, ClockChange } from '@amtsweg/cases-store';
import type { Json } from '@amtsweg/kernel';
import type { ClockSpec } from '@amtsweg/procedure';
import { clockDates } from './clock-dates.js';

/** Why, since when and by whom a clock is changed. */
export type ChangeGround = Pick<ClockChange, 'act' | 'effectiveOn' | 'reason' | 'legalBasis' | 'actor'>;

/** A change that leaves the dates as they are: a suspension, an end. */
export function changeState(
  clock: ActiveClock,
  ground: ChangeGround,
  to: Pick<ClockChange, 'state' | 'suspendedOn'>,
): ClockChange {
  const { timer, startedOn, lastDay, dueAt, derivation } = clock;
  // A clock that stands still warns of nothing.
  return {
    timer,
    ...ground,
    ...to,
    ...{ startedOn, lastDay, dueAt, warnings: [], derivation: derivation as unknown as Json },
  };
}

/** A change that gives a clock new dates; it runs from then on, unless it stays suspended. */
export function changeDates(
  clock: ActiveClock,
  spec: ClockSpec,
  ground: ChangeGround,
  deadline: Deadline,
  suspendedOn: string | null = null,
): ClockChange {
  return {
    timer: clock.timer,
    ...ground,
    state: suspendedOn === null ? 'running' : 'suspended',
    suspendedOn,
    ...clockDates(spec, deadline),
  };
}
