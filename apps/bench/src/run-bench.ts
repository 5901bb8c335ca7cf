import { poolFor } from '@amtsweg/pg';
import { countQueries } from './count-queries.js';
import type { QueryCount } from './count-queries.js';
import type { Contender } from './contender.js';
import { postmasterOf } from './cpu-time.js';
import { engineContender } from './engine-contender.js';
import { measureInbox } from './inbox/measure-inbox.js';
import type { InboxMeasurement } from './inbox/measure-inbox.js';
import { prepareInbox } from './inbox/prepare-inbox.js';
import { measure } from './measure.js';
import type { Measurement } from './measure.js';
import { measureCatalogue } from './measure-catalogue.js';
import type { CatalogueMeasurement } from './measure-catalogue.js';
import { measureClocks } from './measure-clocks.js';
import type { ClocksMeasurement } from './measure-clocks.js';
import { measureDates } from './measure-dates.js';
import type { DatesMeasurement } from './measure-dates.js';
import type { Observer } from './observe.js';
import { naiveContender } from './naive/naive-contender.js';
import type { BenchOptions } from './options.js';
import { sqlContender } from './sql-contender.js';
import { measureWorkspace } from './workspace/measure-workspace.js';
import type { WorkspaceMeasurement } from './workspace/measure-workspace.js';

/** How a commit becomes durable while measuring. */
export type Mode = 'sync' | 'cpu';

/** What one contender did in one turn. */
export interface Turn extends Measurement {
  readonly mode: Mode;
  readonly round: number;
  readonly clients: number;
  readonly contender: string;
}

/** Everything a run has found out. */
export interface BenchResult {
  readonly turns: readonly Turn[];
  readonly queries: Readonly<Record<string, QueryCount>>;
  readonly dates: DatesMeasurement;
  readonly clocks: ClocksMeasurement;
  readonly catalogue: CatalogueMeasurement;
  readonly inbox: InboxMeasurement;
  readonly workspace: WorkspaceMeasurement;
}

/** Clients that work at the same time. */
export const CLIENTS = [1, 8, 32] as const;

/** What a session of a mode is told when it starts; the server itself waits a millisecond per group of commits. */
const sessionOptions: Readonly<Record<Mode, string>> = {
  sync: '-c synchronous_commit=on',
  cpu: '-c synchronous_commit=off',
};

/** Seconds at full load before a mode is measured: sessions open, plans settle, V8 compiles. */
const WARM_UP = 1;

/**
 * Measures all contenders in turns, so that what disturbs the machine for a while disturbs all of them; deadlines before,
 * while the server has nothing to do, and clocks after, because their cases fill the tables. The inbox and what people see
 * of it in the product come last, on a database of their own.
 */
export async function runBench(
  projectRoot: string,
  url: string,
  options: BenchOptions,
  progress: (line: string) => void,
): Promise<BenchResult> {
  const pool = poolFor(url, { max: 1 });
  try {
    const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
    const observer = { pool, postmaster: await postmasterOf(rows[0]?.pid ?? 0) };
    const dates = measureDates(options.dates);
    progress(`dates ${dates.perSecond.toFixed(0)}/s`);
    const catalogue = await measureCatalogue(url);
    progress(`catalogue ${catalogue.procedures} procedures`);
    const sync = await runMode('sync', url, observer, options, progress);
    const cpu = await runMode('cpu', url, observer, options, progress);
    const clocks = await measureClocks(modeUrl(url, 'sync'), observer, options, progress);
    const inboxUrl = await prepareInbox(url);
    const inbox = await measureInbox(inboxUrl, options, progress);
    const workspace = await measureWorkspace(projectRoot, inboxUrl, options.actions, progress);
    const turns = [...sync.turns, ...cpu.turns];
    return { turns, queries: sync.queries, dates, clocks, catalogue, inbox, workspace };
  } finally {
    await pool.end();
  }
}

async function runMode(
  mode: Mode,
  url: string,
  observer: Observer,
  options: BenchOptions,
  progress: (line: string) => void,
): Promise<Pick<BenchResult, 'turns' | 'queries'>> {
  const contenders = await openContenders(url, mode);
  try {
    const queries: Record<string, QueryCount> = {};
    for (const contender of contenders) {
      await measure(contender, observer, Math.max(...CLIENTS), WARM_UP);
      queries[contender.name] = await countQueries(contender);
    }
    const turns: Turn[] = [];
    for (let round = 1; round <= options.rounds; round += 1) {
      for (const clients of CLIENTS) {
        for (const contender of contenders) {
          const turn = await measure(contender, observer, clients, options.seconds);
          turns.push({ mode, round, clients, contender: contender.name, ...turn });
          progress(
            `${mode} ${round}/${options.rounds} ${clients} ${contender.name} ${turn.casesPerSecond.toFixed(0)}/s`,
          );
        }
      }
    }
    return { turns, queries };
  } finally {
    await Promise.all(contenders.map((contender) => contender.close()));
  }
}

async function openContenders(url: string, mode: Mode): Promise<Contender[]> {
  const target = modeUrl(url, mode);
  return [sqlContender(target), engineContender(target), await naiveContender(target)];
}

function modeUrl(url: string, mode: Mode): string {
  const target = new URL(url);
  target.searchParams.set('options', sessionOptions[mode]);
  return target.href;
}
