import type { JsonObject } from '@amtsweg/kernel';
import { localDate } from '@amtsweg/deadlines';
import {
  checkForm,
  journeyData,
  walkJourney,
  type Journey,
  type JourneyStep,
  type Procedure,
} from '@amtsweg/procedure';
import { catalogue, type CatalogueEntry } from '@amtsweg/workflows';

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
const DAY_MS = 24 * 3_600_000;

/** The cases of the demo town in the order in which they come in. */
export function townPlans(now: Date): readonly TownPlan[] {
  return [...clockStories(), ...everyUnit(now), ...everyStage()]
    .filter((plan) => fitsItsDay(plan, now))
    .sort((a, b) => b.daysAgo - a.daysAgo);
}

/** Whether the application passes the check of its form on the day it comes in. */
function fitsItsDay({ procedure, form, daysAgo }: TownPlan, now: Date): boolean {
  const today = localDate(new Date(now.getTime() - daysAgo * DAY_MS));
  const entry = catalogue.find((one) => one.procedure.key === procedure);
  return entry !== undefined && checkForm(entry.procedure.form, journeyData(form, today), today).length === 0;
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

/** Where the cases of the town stand, in turn; the last goes as far as it can without waiting for a clock. */
const STAGES = ['submitted', 'checked', 'approved', 'issued', null] as const;

/** One case for every unit that decides in every domain, just come in: so each inbox and each area has something to do. */
function everyUnit(now: Date): readonly TownPlan[] {
  const deskOf = ({ procedure }: CatalogueEntry): string => `${procedure.domain} ${procedure.unit}`;
  const desks = [...new Set(catalogue.map(deskOf))];
  return desks.flatMap((desk, index): TownPlan[] => {
    const entries = catalogue.filter((entry) => deskOf(entry) === desk);
    const daysAgo = (index + 1) / (desks.length + 1);
    const plans = entries.flatMap(({ procedure, journeys }) =>
      journeys.map(({ form }): TownPlan => ({
        ...{ procedure: procedure.key, form, steps: [], channel: 'online' },
        daysAgo,
      })),
    );
    // A story may not fit the day, for instance a notice for a summer fair in winter; another one of the desk does.
    return plans.filter((plan) => fitsItsDay(plan, now)).slice(0, 1);
  });
}

/** Cases in turn of the domains and their procedures; each goes along a journey up to the stage whose turn it is. */
function everyStage(): readonly TownPlan[] {
  const entries = inTurn();
  return Array.from({ length: CASES }, (_, index): TownPlan => {
    const entry = entries[index % entries.length];
    const round = Math.floor(index / entries.length);
    const journey = entry?.journeys[(round * 3) % Math.max(1, entry.journeys.length)];
    if (entry === undefined || journey === undefined) throw new Error('the catalogue is empty');
    const stage = STAGES[(index + round) % STAGES.length] ?? null;
    const steps = stepsTo(entry.procedure, journey, stage);
    const isOpen = steps.length < journey.steps.length;
    return {
      ...{ procedure: entry.procedure.key, form: journey.form, steps },
      channel: index % 5 === 4 ? 'paper' : 'online',
      // What is done came in before; what is still being worked on came in lately, or all targets would be exceeded.
      daysAgo: isOpen ? OPEN_DAYS - (index * OPEN_DAYS) / CASES : DAYS - (index * (DAYS - OPEN_DAYS)) / CASES,
    };
  });
}

/** The procedures with a journey, one of each domain after the other, so that a few cases show all domains. */
function inTurn(): readonly CatalogueEntry[] {
  const domains = new Map<string, CatalogueEntry[]>();
  for (const entry of catalogue) {
    const { domain } = entry.procedure;
    if (entry.journeys.length > 0) domains.set(domain, [...(domains.get(domain) ?? []), entry]);
  }
  const columns = [...domains.values()];
  const rows = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: rows }, (_, row) => columns.flatMap((column) => column[row] ?? [])).flat();
}

/** The steps of a journey that lead to a milestone, or as far as people can go before a clock has to run out. */
function stepsTo(procedure: Procedure, journey: Journey, milestone: string | null): readonly JourneyStep[] {
  const byClock = journey.steps.findIndex((step) => 'clock' in step || 'clockAct' in step);
  const possible = journey.steps.slice(0, byClock < 0 ? journey.steps.length : byClock);
  const time = { instant: '2026-01-12T09:00:00Z', today: '2026-01-12' };
  const { rests } = walkJourney(procedure, { ...journey, steps: possible }, time);
  const reached = rests.findIndex(([state = '']) => state.split('.')[0] === milestone);
  return reached < 0 ? possible : possible.slice(0, reached);
}
