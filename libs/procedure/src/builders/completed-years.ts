import type { Feel } from '../form.js';

/**
 * FEEL: how many years of life somebody has completed today, counted up to the last one that matters. `birth` is the FEEL
 * name of the birthday.
 */
export function completedYears(birth: Feel, upTo: number): Feel {
  return `sum(for years in 1..${upTo} return if date(${birth}) + duration("P" + string(years) + "Y") <= date(today) then 1 else 0)`;
}
