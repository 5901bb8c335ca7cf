import { fireDueClocks, type Office } from '@amtsweg/cases-shell';
import type { JourneyStep } from '@amtsweg/procedure';
import { CaseDriver, StepRefused, type MovableOffice } from './case-driver.js';
import { MovedClock } from './moved-clock.js';
import { runOpenServices } from './run-open-services.js';
import { townPlans } from './town-plans.js';

/** What the demo town was made of. */
export interface SeededTown {
  readonly cases: number;
  readonly steps: number;
}

const DAY_MS = 24 * 3_600_000;

/**
 * Makes the demo town by running the product: cases of every procedure come in over the last months, the people of the
 * town work on them, letters are typeset, clocks run out, and each case is left where its turn ends, so that there is
 * one in every stage. No row is inserted by hand, and the same day gives the same town.
 *
 * `present` is how many of the cases are there already: a seeding that was cut off goes on with the next one.
 */
export async function seedDemoTown(
  office: Omit<Office, 'clock'>,
  now: Date,
  present = 0,
): Promise<SeededTown> {
  const plans = townPlans(now);
  const daysAgo = (days: number): Date => new Date(now.getTime() - days * DAY_MS);
  const clock = new MovedClock(daysAgo(plans[0]?.daysAgo ?? 0).toISOString());
  const town: MovableOffice = { ...office, clock };
  let steps = 0;
  for (const plan of plans.slice(present)) {
    await passTime(town, daysAgo(plan.daysAgo));
    const driver = await CaseDriver.open(town, plan.procedure, plan.form, plan.channel);
    steps += await takeSteps(town, driver, plan.steps);
    if (plan.returned !== undefined) {
      await passTime(town, new Date(clock.now().getTime() + 6 * DAY_MS));
      await driver.returnLetter(plan.returned);
      steps += 1;
    }
  }
  await passTime(town, now);
  return { cases: plans.length, steps };
}

/** Takes the steps of a case as far as the day allows: a date that a story tells may be too late or too early by then. */
async function takeSteps(
  town: MovableOffice,
  driver: CaseDriver,
  steps: readonly JourneyStep[],
): Promise<number> {
  let taken = 0;
  for (const step of steps) {
    // What people do to a clock they do once it runs: a letter counts as notified days after it was posted.
    if ('clockAct' in step) await passTime(town, new Date(town.clock.now().getTime() + 6 * DAY_MS));
    else town.clock.moveTo(new Date(town.clock.now().getTime() + DAY_MS / 24));
    try {
      await driver.take(step);
    } catch (error) {
      if (error instanceof StepRefused) return taken;
      throw error;
    }
    taken += 1;
  }
  return taken;
}

/** Lets time come to an instant: clocks run out in due order, and the letters that follow from them are written. */
async function passTime(town: MovableOffice, until: Date): Promise<void> {
  for (;;) {
    const { rows } = await town.pool.query<{ due: Date | null }>(
      `select min(due_at) as due from clock where state = 'running' and due_at <= $1`,
      [until],
    );
    const due = rows[0]?.due ?? null;
    if (due === null) break;
    town.clock.moveTo(due);
    const { fired } = await fireDueClocks(town, 100);
    await runOpenServices(town);
    if (fired === 0) break;
  }
  town.clock.moveTo(until);
}
