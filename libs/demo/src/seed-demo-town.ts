import { fireDueClocks, type Office } from '@amtsweg/cases-shell';
import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { catalogue } from '@amtsweg/workflows';
import { CaseDriver, type MovableOffice } from './case-driver.js';
import { MovedClock } from './moved-clock.js';

/** What the demo town was made of. */
export interface SeededTown {
  readonly cases: number;
  readonly steps: number;
}

/** How many cases the town has, and over how many days they came in. */
const CASES = 60;
const DAYS = 75;
const DAY_MS = 24 * 3_600_000;

/**
 * Makes the demo town by running the product: cases of every procedure come in over the last weeks, the people of the
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
  const clock = new MovedClock(new Date(now.getTime() - DAYS * DAY_MS).toISOString());
  const town: MovableOffice = { ...office, clock };
  const plans = casePlans();
  let steps = 0;
  for (const [index, plan] of plans.entries()) {
    if (index < present) continue;
    clock.moveTo(new Date(now.getTime() - DAYS * DAY_MS + (index * DAYS * DAY_MS) / plans.length));
    await fireDueClocks(town, 100);
    const driver = await CaseDriver.open(
      town,
      plan.procedure,
      plan.journey.form,
      index % 5 === 4 ? 'paper' : 'online',
    );
    for (const step of plan.steps) {
      clock.moveTo(new Date(clock.now().getTime() + DAY_MS / 24));
      await driver.take(step);
      steps += 1;
    }
  }
  clock.moveTo(now);
  await fireDueClocks(town, 1000);
  return { cases: plans.length, steps };
}

interface CasePlan {
  readonly procedure: string;
  readonly journey: Journey;
  readonly steps: readonly JourneyStep[];
}

/** Cases in turn of the procedures; each goes a growing part of one of its journeys, up to where a clock would end it. */
function casePlans(): CasePlan[] {
  return Array.from({ length: CASES }, (_, index): CasePlan => {
    const entry = catalogue[index % catalogue.length];
    const round = Math.floor(index / catalogue.length);
    const journey = entry?.journeys[(round * 3) % Math.max(1, entry.journeys.length)];
    if (entry === undefined || journey === undefined) throw new Error('the catalogue is empty');
    const byClock = journey.steps.findIndex((step) => 'clock' in step);
    const possible = byClock < 0 ? journey.steps.length : byClock;
    // The last rounds go all the way; the others stop after a number of steps that differs between procedures.
    const taken = round >= 5 ? possible : Math.min(possible, (round + (index % 3)) % (possible + 1));
    return { procedure: entry.procedure.key, journey, steps: journey.steps.slice(0, taken) };
  });
}
