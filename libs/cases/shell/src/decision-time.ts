import { localDate } from '@amtsweg/deadlines';
import type { DecisionTime } from '@amtsweg/engine';
import type { ClockSource } from '@amtsweg/kernel';

/** The present time of an office as a decision needs it: the instant and its civil date in Europe/Berlin (T-10). */
export function decisionTime(clock: ClockSource): DecisionTime {
  const instant = clock.now();
  return { instant: instant.toISOString(), today: localDate(instant) };
}
