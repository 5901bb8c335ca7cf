import type { Feel } from '../form.js';

/** The earlier of two FEEL dates; `min` knows no dates and answers null. */
export function earlier(one: Feel, other: Feel): Feel {
  return `(if ${one} < ${other} then ${one} else ${other})`;
}
