import { isRefusal, type Refusal } from '@amtsweg/kernel';
import { countPeriod } from './count-period.js';
import type { Deadline } from './deadline.js';
import type { Dispatched } from './dispatched.js';
import { parsePeriod } from './parse-period.js';
import { resolveDispatch } from './resolve-dispatch.js';

/**
 * Computes the deadline that begins with the notification of a dispatched act; `null` while that is open (§ 31 VwVfG, D-13).
 *
 * Where a fiction holds it is the deadline that `computeDeadline` gives for its rule; where a receipt was proven it counts
 * from that day under the same law.
 */
export function deadlineFromNotification(
  dispatched: Dispatched,
  period: string,
  options: { readonly endMoves?: boolean; readonly place?: string } = {},
): Deadline | null | Refusal {
  const parsed = parsePeriod(period);
  if (isRefusal(parsed)) return parsed;
  const resolved = resolveDispatch(dispatched, options.place);
  if (isRefusal(resolved)) return resolved;
  const { rule, law, calendar, day, instant, steps } = resolved;
  if (day === null) return null;
  const terms = { calendar, law, endMoves: options.endMoves ?? true };
  return countPeriod({ rule, anchorName: 'Tag der Bekanntgabe', day, instant, terms, steps }, parsed);
}
