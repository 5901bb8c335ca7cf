import type { BenchResult, Figure, Mode } from './run-bench.js';
import { CLIENTS } from './run-bench.js';
import { median } from './median.js';

/** One line of the report that has a budget: what was found, and what was wished for. */
export interface Verdict {
  readonly figure: string;
  readonly found: number;
  /** The budget of the first release and the goal after it, from performance.md. */
  readonly first: number;
  readonly goal: number;
  /** Whether more is better. */
  readonly more: boolean;
}

const modeNames: Readonly<Record<Mode, string>> = {
  sync: '1 ms sync (synchronous_commit = on, commit_delay = 1000)',
  cpu: 'CPU only (synchronous_commit = off)',
};

const ENGINE = 'engine';
const LIMIT = 'sql:fn';
const NAIVE = 'typeorm:naive';

/** The ratios that have a budget. */
export function verdicts(result: BenchResult): Verdict[] {
  const ratio = (mode: Mode, clients: number, other: string): number =>
    rate(result, mode, clients, ENGINE) / rate(result, mode, clients, other);
  const atLeast = (figure: string, found: number, first: number, goal: number): Verdict => ({
    figure,
    found,
    first,
    goal,
    more: true,
  });
  const atMost = (figure: string, found: number, first: number, goal: number): Verdict => ({
    figure,
    found,
    first,
    goal,
    more: false,
  });
  return [
    atLeast('engine / sql:fn, 1 client, 1 ms sync', ratio('sync', 1, LIMIT), 0.6, 0.75),
    atLeast('engine / sql:fn, 8 clients, 1 ms sync', ratio('sync', 8, LIMIT), 0.6, 0.75),
    atLeast('engine / sql:fn, 32 clients, 1 ms sync', ratio('sync', 32, LIMIT), 0.5, 0.8),
    atLeast('engine / sql:fn, 1 client, CPU only', ratio('cpu', 1, LIMIT), 0.3, 0.5),
    atLeast('engine / sql:fn, 8 clients, CPU only', ratio('cpu', 8, LIMIT), 0.3, 0.5),
    atLeast('engine / typeorm:naive, 8 clients, 1 ms sync', ratio('sync', 8, NAIVE), 6, 8),
    atMost('queries per human step of the engine', result.queries[ENGINE]?.perHumanStep ?? NaN, 2, 2),
    atMost('WAL bytes per case of the engine', walOf(result, ENGINE), 20_000, 12_000),
  ];
}

/** The report as text. */
export function report(result: BenchResult): string {
  const sections = (Object.keys(modeNames) as Mode[]).map(
    (mode) => `${modeNames[mode]}\n\n${ratioTable(result, mode)}`,
  );
  return [
    'Cases per second; a case is 7 durable transactions. Medians; ratios count, figures depend on the machine.',
    ...sections,
    `What a case costs (medians over all turns of a mode)\n\n${costTable(result)}`,
    `Budgets (performance.md)\n\n${budgetTable(verdicts(result))}`,
  ].join('\n\n');
}

function ratioTable(result: BenchResult, mode: Mode): string {
  return table([
    ['clients', LIMIT, ENGINE, NAIVE, `${ENGINE}/${LIMIT}`, `${ENGINE}/${NAIVE}`],
    ...CLIENTS.map((clients) => {
      const [limit, engine, naive] = [LIMIT, ENGINE, NAIVE].map((name) => rate(result, mode, clients, name));
      return [
        String(clients),
        whole(limit),
        whole(engine),
        whole(naive),
        ratioText((engine ?? NaN) / (limit ?? NaN)),
        ratioText((engine ?? NaN) / (naive ?? NaN)),
      ];
    }),
  ]);
}

function costTable(result: BenchResult): string {
  const cost = (mode: Mode, name: string, pick: (figure: Figure) => number | null): number =>
    median(
      result.figures
        .filter((figure) => figure.mode === mode && figure.contender === name)
        .map((figure) => pick(figure) ?? NaN),
    );
  return table([
    ['', 'queries', 'per human step', 'WAL bytes', 'CPU ms Node', 'CPU ms PostgreSQL'],
    ...[LIMIT, ENGINE, NAIVE].map((name) => [
      name,
      whole(result.queries[name]?.perCase),
      (result.queries[name]?.perHumanStep ?? NaN).toFixed(1),
      whole(walOf(result, name)),
      cost('cpu', name, (figure) => figure.nodeMs).toFixed(1),
      cost('cpu', name, (figure) => figure.postgresMs).toFixed(1),
    ]),
  ]);
}

function budgetTable(list: readonly Verdict[]): string {
  return table([
    ['figure', 'found', 'first', 'goal', ''],
    ...list.map(({ figure, found, first, goal, more }) => {
      const sign = more ? '≥' : '≤';
      const meets = (budget: number): boolean => (more ? found >= budget : found <= budget);
      const word = meets(goal) ? 'goal' : meets(first) ? 'met' : 'MISSED';
      return [figure, ratioText(found), `${sign} ${first}`, `${sign} ${goal}`, word];
    }),
  ]);
}

function rate(result: BenchResult, mode: Mode, clients: number, contender: string): number {
  const figure = result.figures.find(
    (one) => one.mode === mode && one.clients === clients && one.contender === contender,
  );
  return figure?.casesPerSecond ?? NaN;
}

function walOf(result: BenchResult, contender: string): number {
  return median(
    result.figures.filter((figure) => figure.contender === contender).map((figure) => figure.walBytes),
  );
}

function whole(value: number | undefined): string {
  return Math.round(value ?? NaN).toLocaleString('en');
}

function ratioText(value: number): string {
  return value >= 100 ? whole(value) : value.toFixed(2);
}

/** Columns padded to their widest cell, the first to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
