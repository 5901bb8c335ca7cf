import type { ApiClient } from '../api/api-client.js';
import { CaseDesk } from './case-desk.js';
import { JourneyWalker, type JourneyWorld } from './journey-walker.js';
import type { PlannedJourney } from './plan-journeys.js';
import { SharedTime } from './shared-time.js';
import { Staff } from './staff.js';
import type { TaskHands } from './task-hands.js';
import type { WalkedJourney } from './walked-journey.js';

/** How a set of journeys is walked. */
export interface RunOptions {
  readonly api: ApiClient;
  /** How many journeys are at work at the same time. */
  readonly atOnce: number;
  /** Part of every idempotency key: the same word repeats a run, another one opens other cases. */
  readonly run: string;
  /** Does the tasks; over HTTP unless told. */
  readonly hands?: TaskHands;
  /** Hears of each journey when it has ended. */
  readonly onWalked?: (walked: WalkedJourney) => void;
}

/** Walks journeys side by side on one server. The result has the order of the plan. */
export async function runJourneys(
  plan: readonly PlannedJourney[],
  { api, atOnce, run, hands, onWalked }: RunOptions,
): Promise<WalkedJourney[]> {
  const time = new SharedTime(plan.length, atOnce, (at) => api.moveClock(at));
  const world: JourneyWorld = {
    api,
    desk: new CaseDesk(api),
    staff: await Staff.read(api),
    time,
    run,
    ...(hands === undefined ? {} : { hands }),
  };
  return Promise.all(
    plan.map(async (planned, number) => {
      const walked = await time.spend(() => new JourneyWalker(world, planned, number).walk());
      onWalked?.(walked);
      return walked;
    }),
  );
}
