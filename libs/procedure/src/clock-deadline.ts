import {
  applySeasonClosure,
  computeDeadline,
  deadlineFromNotification,
  type Deadline,
} from '@amtsweg/deadlines';
import { isRefusal, type Refusal } from '@amtsweg/kernel';
import type { ClockSpec } from './clock-spec.js';
import type { FoundStart } from './clock-start.js';

/**
 * Computes the deadline of a clock; `null` while the notification it counts from is open.
 *
 * `period` replaces the declared one: a year instead of a month where the instruction on remedies is wrong.
 */
export function clockDeadline(
  spec: ClockSpec,
  start: FoundStart,
  period: string = spec.period,
): Deadline | null | Refusal {
  if (start.kind === 'dispatch' && start.returned) return null;
  const endMoves = spec.endMoves ?? true;
  const deadline =
    start.kind === 'dispatch'
      ? deadlineFromNotification(start.dispatched, period, { endMoves })
      : computeDeadline({ rule: dayRule(spec), start: start.day, period, endMoves });
  return deadline === null || isRefusal(deadline) ? deadline : outsideClosure(spec, deadline);
}

/** A deadline of a clock whose end inside a closed season has moved to after it. */
export function outsideClosure(spec: ClockSpec, deadline: Deadline): Deadline | Refusal {
  return spec.closure === undefined ? deadline : applySeasonClosure(deadline, spec.closure);
}

function dayRule({ start }: ClockSpec) {
  return 'rule' in start ? start.rule : 'event';
}
