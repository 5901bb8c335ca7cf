import type { BenchResult, Mode, Turn } from './run-bench.js';
import { CLIENTS } from './run-bench.js';
import { SWEEP_BUDGET, WORKERS } from './measure-clocks.js';
import { readRatio, reportInbox } from './inbox/report-inbox.js';
import { median } from './median.js';
import { reportCatalogue } from './report-catalogue.js';
import { reportClocks } from './report-clocks.js';
import { reportDates } from './report-dates.js';
import { sweepRatios } from './sweep-ratios.js';
import { table } from './table.js';
import { whole } from './whole.js';
import { reportWorkspace } from './workspace/report-workspace.js';

/** One line of the report that has a budget: what was found, and what was wished for. */
export interface Verdict {
  readonly figure: string;
  readonly found: number;
  /** The least and the most that a single round found; the same as `found` for what does not vary. */
  readonly range: readonly [least: number, most: number];
  /** The budget of the first release and the goal after it, if there is one, from performance.md. */
  readonly first: number;
  readonly goal: number | null;
  /** Whether more is better. */
  readonly more: boolean;
}

const modeNames: Readonly<Record<Mode, string>> = {
  sync: '1 ms sync (synchronous_commit = on, commit_delay = 1000)',
  cpu: 'CPU only (synchronous_commit = off)',
};

const shortNames: Readonly<Record<Mode, string>> = { sync: '1 ms sync', cpu: 'CPU only' };

const ENGINE = 'engine';
const LIMIT = 'sql:fn';
const NAIVE = 'typeorm:naive';

/** The figures that have a budget. */
export function verdicts(result: BenchResult): Verdict[] {
  const ratio = (mode: Mode, clients: number, other: string, first: number, goal: number): Verdict => {
    const found = ratios(result, mode, clients, other);
    const figure = `${ENGINE} / ${other}, ${clients} client${clients === 1 ? '' : 's'}, ${shortNames[mode]}`;
    const range = [Math.min(...found), Math.max(...found)] as const;
    return { figure, found: median(found), range, first, goal, more: true };
  };
  const atMost = (figure: string, found: number, first: number, goal: number): Verdict => {
    return { figure, found, range: [found, found], first, goal, more: false };
  };
  return [
    ratio('sync', 1, LIMIT, 0.6, 0.75),
    ratio('sync', 8, LIMIT, 0.6, 0.75),
    ratio('sync', 32, LIMIT, 0.5, 0.8),
    ratio('cpu', 1, LIMIT, 0.3, 0.5),
    ratio('cpu', 8, LIMIT, 0.3, 0.5),
    ratio('sync', 8, NAIVE, 6, 8),
    // The goal is "below 2": a read that is spared now and then.
    atMost('queries per human step of the engine', result.queries[ENGINE]?.perHumanStep ?? NaN, 2, 1.99),
    atMost('WAL bytes per case of the engine', walOf(result, ENGINE), 20_000, 12_000),
    sweepVerdict(result),
    inboxVerdict(result),
  ];
}

function sweepVerdict({ clocks }: BenchResult): Verdict {
  const found = sweepRatios(clocks.rounds);
  const range = [Math.min(...found), Math.max(...found)] as const;
  const figure = `clocks swept / human steps, ${WORKERS} workers, ${shortNames.sync}`;
  return { figure, found: median(found), range, first: SWEEP_BUDGET, goal: null, more: true };
}

/** The slowest of an inbox's reads, against the same by hand; the range is that of all reads. */
function inboxVerdict({ inbox }: BenchResult): Verdict {
  const found = inbox.reads.map(readRatio);
  const range = [Math.min(...found), Math.max(...found)] as const;
  const figure = 'inbox read / the same by hand, the worst of them';
  return { figure, found: Math.max(...found), range, first: 3, goal: 1.5, more: false };
}

/**
 * The engine's rate against another's, round by round: the two were measured one right after the other, so what slowed
 * the machine down for a while slowed both, and the median of these moves less than the ratio of two medians.
 */
function ratios(result: BenchResult, mode: Mode, clients: number, other: string): number[] {
  const engine = turnsOf(result, mode, clients, ENGINE);
  return turnsOf(result, mode, clients, other).map(
    (turn) => (engine.find(({ round }) => round === turn.round)?.casesPerSecond ?? NaN) / turn.casesPerSecond,
  );
}

function turnsOf(result: BenchResult, mode: Mode, clients: number, contender: string): Turn[] {
  return result.turns.filter(
    (turn) => turn.mode === mode && turn.clients === clients && turn.contender === contender,
  );
}

/** The report as text. */
export function report(result: BenchResult): string {
  const sections = (Object.keys(modeNames) as Mode[]).map(
    (mode) => `${modeNames[mode]}\n\n${ratioTable(result, mode)}`,
  );
  return [
    'Cases per second; a case is 7 durable transactions. Medians over rounds; ratios are taken within a round.',
    ...sections,
    `What a case costs (CPU: medians over all turns of CPU only)\n\n${costTable(result)}`,
    reportDates(result.dates),
    reportCatalogue(result.catalogue),
    reportClocks(result.clocks),
    reportInbox(result.inbox),
    reportWorkspace(result.workspace),
    `Budgets (performance.md)\n\n${budgetTable(verdicts(result))}`,
  ].join('\n\n');
}

function ratioTable(result: BenchResult, mode: Mode): string {
  return table([
    ['clients', LIMIT, ENGINE, NAIVE, `${ENGINE}/${LIMIT}`, `${ENGINE}/${NAIVE}`],
    ...CLIENTS.map((clients) => [
      String(clients),
      ...[LIMIT, ENGINE, NAIVE].map((name) =>
        whole(median(turnsOf(result, mode, clients, name).map((turn) => turn.casesPerSecond))),
      ),
      ...[LIMIT, NAIVE].map((other) => ratioText(median(ratios(result, mode, clients, other)))),
    ]),
  ]);
}

function costTable(result: BenchResult): string {
  const cost = (name: string, pick: (turn: Turn) => number | null): string =>
    median(
      result.turns
        .filter((turn) => turn.mode === 'cpu' && turn.contender === name)
        .map((turn) => pick(turn) ?? NaN),
    ).toFixed(1);
  return table([
    ['', 'queries', 'per human step', 'WAL bytes', 'CPU ms Node', 'CPU ms PostgreSQL'],
    ...[LIMIT, ENGINE, NAIVE].map((name) => [
      name,
      whole(result.queries[name]?.perCase),
      (result.queries[name]?.perHumanStep ?? NaN).toFixed(1),
      whole(walOf(result, name)),
      cost(name, (turn) => turn.nodeMs),
      cost(name, (turn) => turn.postgresMs),
    ]),
  ]);
}

function budgetTable(list: readonly Verdict[]): string {
  return table([
    ['figure', 'found', 'least', 'most', 'first', 'goal', ''],
    ...list.map(({ figure, found, range, first, goal, more }) => {
      const sign = more ? '≥' : '≤';
      const meets = (budget: number): boolean => (more ? found >= budget : found <= budget);
      const word = goal !== null && meets(goal) ? 'goal' : meets(first) ? 'met' : 'MISSED';
      const goalText = goal === null ? '–' : `${sign} ${goal}`;
      return [figure, ratioText(found), ...range.map(ratioText), `${sign} ${first}`, goalText, word];
    }),
  ]);
}

function walOf(result: BenchResult, contender: string): number {
  return median(result.turns.filter((turn) => turn.contender === contender).map((turn) => turn.walBytes));
}

function ratioText(value: number): string {
  return value >= 100 ? whole(value) : value.toFixed(2);
}
