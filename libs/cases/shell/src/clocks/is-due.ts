import type { LoadedCase } from '@amtsweg/cases-store';

/** Whether a clock runs and is over at an instant (ISO); one that has ended is not there any more. */
export function isDue(clock: LoadedCase['clocks'][string] | undefined, instant: string): boolean {
  if (clock?.state !== 'running' || clock.due === null) return false;
  return new Date(clock.due).getTime() <= new Date(instant).getTime();
}
