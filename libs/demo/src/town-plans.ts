import type { JsonObject } from '@amtsweg/kernel';
import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { catalogue } from '@amtsweg/workflows';

/** A case of the demo town: what comes in, when, and how far it goes. */
export interface TownPlan {
  readonly procedure: string;
  readonly form: JsonObject;
  readonly steps: readonly JourneyStep[];
  readonly channel: 'online' | 'paper';
  readonly daysAgo: number;
  /** Why the last letter of the case comes back. */
  readonly returned?: string;
}

/** How many cases come in over the last weeks, and over how many days. */
const CASES = 60;
const DAYS = 75;
const OPEN_DAYS = 20;

/** The cases of the demo town in the order in which they come in. */
export function townPlans(): readonly TownPlan[] {
  return [...clockStories(), ...everyStage()].sort((a, b) => b.daysAgo - a.daysAgo);
}

/**
 * One case for each way a clock can stand: run out into a deemed approval, run out on somebody, waiting for a letter to
 * arrive, extended, suspended, and exceeded by the office itself.
 */
function clockStories(): readonly TownPlan[] {
  const suspend = { clockAct: 'suspend', reason: 'Die Antragstellerin liegt im Krankenhaus.' } as const;
  const extend = { clockAct: 'extend', reason: 'Nachweise aus dem Ausland angefordert.' } as const;
  return [
    { ...until('reisegewerbekarte', 'decisionPeriod'), daysAgo: 130 },
    {
      ...until('reisegewerbekarte', 'decisionPeriod', [
        {
          clockAct: 'extend',
          on: 'decisionPeriod',
          period: 'P1M',
          reason: 'Schwierigkeit der Angelegenheit: Auskünfte aus dem Ausland stehen aus.',
        },
      ]),
      daysAgo: 112,
    },
    { ...until('eheurkunde', 'replyPeriod'), daysAgo: 100 },
    {
      ...until('hundesteuer-anmelden', 'remedyPeriod'),
      daysAgo: 96,
      returned: 'Empfängerin unter der Anschrift nicht zu ermitteln',
    },
    {
      ...until('baumfaellgenehmigung', 'replyPeriod', [{ ...extend, on: 'replyPeriod', period: 'P4M' }]),
      daysAgo: 88,
    },
    { ...until('geburtsurkunde', 'replyPeriod', [{ ...suspend, on: 'replyPeriod' }]), daysAgo: 80 },
    { ...until('karteikartenabschrift-fuehrerschein', 'replyPeriod'), steps: [], daysAgo: 76 },
  ];
}

/** A case that goes along the first journey that waits for a clock, up to there, and then takes the given steps. */
function until(
  key: string,
  clock: string,
  then: readonly JourneyStep[] = [],
): Pick<TownPlan, 'procedure' | 'form' | 'steps' | 'channel'> {
  const waits = (step: JourneyStep): boolean => 'clock' in step || 'clockAct' in step;
  const nameOf = (step: JourneyStep | undefined): string | null =>
    step === undefined ? null : 'clock' in step ? step.clock : 'clockAct' in step ? step.on : null;
  const journey = journeysOf(key).find(({ steps }) => nameOf(steps.find(waits)) === clock);
  if (journey === undefined) throw new Error(`no journey of ${key} waits for ${clock} first`);
  const before = journey.steps.slice(0, journey.steps.findIndex(waits));
  return { procedure: key, form: journey.form, steps: [...before, ...then], channel: 'online' };
}

function journeysOf(key: string): readonly Journey[] {
  return catalogue.find(({ procedure }) => procedure.key === key)?.journeys ?? [];
}

/** Cases in turn of the procedures; each goes a growing part of one of its journeys, up to where a clock would end it. */
function everyStage(): readonly TownPlan[] {
  return Array.from({ length: CASES }, (_, index): TownPlan => {
    const entry = catalogue[index % catalogue.length];
    const round = Math.floor(index / catalogue.length);
    const journey = entry?.journeys[(round * 3) % Math.max(1, entry.journeys.length)];
    if (entry === undefined || journey === undefined) throw new Error('the catalogue is empty');
    const byClock = journey.steps.findIndex((step) => 'clock' in step || 'clockAct' in step);
    const possible = byClock < 0 ? journey.steps.length : byClock;
    // The last rounds go all the way; the others stop after a number of steps that differs between procedures.
    const taken = round >= 5 ? possible : Math.min(possible, (round + (index % 3)) % (possible + 1));
    return {
      ...{ procedure: entry.procedure.key, form: journey.form, steps: journey.steps.slice(0, taken) },
      channel: index % 5 === 4 ? 'paper' : 'online',
      // What is done came in before; what is still being worked on came in lately, or all targets would be exceeded.
      daysAgo:
        taken === journey.steps.length
          ? DAYS - (index * (DAYS - OPEN_DAYS)) / CASES
          : OPEN_DAYS - (index * OPEN_DAYS) / CASES,
    };
  });
}
