import { computeDeadline, type Deadline } from '@amtsweg/deadlines';
import { isRefusal } from '@amtsweg/kernel';

/**
 * The last day of an office's own target: `period` (ISO 8601) after the day `start` on which the task arose, reckoned as a
 * period of law is, so that it never ends on a day on which nobody works.
 *
 * Throws when the period cannot be reckoned with; the checker refuses such a procedure before it is published.
 */
export function taskTarget(start: string, period: string): Deadline {
  const due = computeDeadline({ rule: 'event', start, period });
  if (isRefusal(due)) throw new Error(`task target ${period} from ${start}: ${due.detail}`);
  return due;
}
