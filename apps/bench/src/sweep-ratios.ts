import type { ClocksRound } from './measure-clocks.js';
import { rateOf } from './work.js';

/** The rate of the sweep against that of human steps, round by round. */
export function sweepRatios(rounds: readonly ClocksRound[]): number[] {
  return rounds.map(({ sweep, steps }) => rateOf(sweep) / rateOf(steps));
}
