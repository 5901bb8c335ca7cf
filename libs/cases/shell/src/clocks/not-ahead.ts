import { addPeriod } from '@amtsweg/deadlines';
import { isRefusal, type Refusal } from '@amtsweg/kernel';
import { dayAhead } from './clock-refusals.js';

/** Refuses a text that is no day, and a day that has not come yet; `null` for any other. */
export function notAhead(day: string, today: string): Refusal | null {
  const next = addPeriod(day, 'P1D');
  if (isRefusal(next)) return next;
  return day > today ? dayAhead(day, today) : null;
}
