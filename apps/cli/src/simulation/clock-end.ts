import { computeDeadline, localDate } from '@amtsweg/deadlines';
import type { DecisionTime, StoredCase } from '@amtsweg/engine';
import { isRefusal } from '@amtsweg/kernel';
import { feel, scopeOf, type ClockSpec } from '@amtsweg/procedure';

/** When a clock runs out: its last day, and the first instant after it. */
export interface ClockEnd {
  readonly lastDay: string;
  readonly endsAt: string;
}

/** Computes when a clock that starts now runs out; `null` when the case does not say from when it counts. */
export function clockEnd(
  clock: ClockSpec | undefined,
  stored: StoredCase,
  time: DecisionTime,
): ClockEnd | null {
  if (clock === undefined) return null;
  const { start, period, endMoves } = clock;
  const context = { form: stored.form, facts: stored.snapshot.facts, time };
  const from = 'on' in start ? feel(start.on, scopeOf(context)) : localDate(time.instant);
  if (typeof from !== 'string') return null;
  const deadline = computeDeadline({
    rule: start.rule,
    start: from,
    period,
    ...(endMoves === undefined ? {} : { endMoves }),
  });
  return isRefusal(deadline) ? null : { lastDay: deadline.lastDay, endsAt: deadline.endsAt };
}
