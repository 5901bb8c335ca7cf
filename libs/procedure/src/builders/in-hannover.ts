import type { Feel } from '../form.js';

/** Whether a place typed by hand is the city: not Hannoversch Münden, and not another town of the Region Hannover. */
export function inHannover(place: Feel): Feel {
  const typed = `lower case(${place})`;
  return `(matches(${typed}, "(^|[^a-zäöüß])hannover([^a-zäöüß]|$)") and not(contains(${typed}, "region")))`;
}
