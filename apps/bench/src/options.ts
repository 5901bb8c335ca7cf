import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface BenchOptions {
  /** Length of one measurement. */
  readonly seconds: number;
  /** How often each contender has its turn; the median counts. */
  readonly rounds: number;
  /** How many deadlines are computed. */
  readonly dates: number;
  /** How many cases have a clock that is due. */
  readonly clocks: number;
  /** How many tasks there are in the inbox, a twentieth of them open. */
  readonly tasks: number;
  /** How many claims a colleague watches. */
  readonly actions: number;
  readonly json: boolean;
}

/** So many rows a list has before it is leafed through. */
const MOST_ACTIONS = 50;

/** What `--help` prints. */
export const help = `Usage: npm run bench -- [options]

Compares the engine with hand-written SQL and with a first attempt in XState and TypeORM, on an embedded PostgreSQL of
its own, and prints figures, ratios and budgets; also how many deadlines a second are computed, how many due clocks a
second are fired beside ordinary steps, what the reads of an inbox take beside hand-written SQL, when colleagues see
what somebody did, and what the first view of the inbox costs a browser. Ratios count; figures depend on the machine
and on what else it does.

  --seconds <n>  length of one measurement (default 3; 54 of them take about 3½ minutes)
  --rounds <n>   turns of each contender, of which the median counts (default 3)
  --dates <n>    deadlines to compute (default 1000000: about 12 seconds)
  --clocks <n>   due clocks to sweep, each on a case of its own (default 100000: about 3 minutes)
  --tasks <n>    tasks in the inbox, a twentieth of them open (default 1000000: about 3 minutes)
  --actions <n>  claims that a colleague watches in a browser (default 30: about a minute; at most 50)
  --quick        one round of one second each, 100000 dates, 2000 clocks, 20000 tasks, 5 actions: about two minutes,
                 for a first impression
  --json         prints JSON instead of tables
  --help         prints this`;

/** Reads the command line; `null` when help is asked for. Throws a sentence about what is wrong. */
export function parseOptions(args: readonly string[]): BenchOptions | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: 'string' },
      rounds: { type: 'string' },
      dates: { type: 'string' },
      clocks: { type: 'string' },
      tasks: { type: 'string' },
      actions: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  return {
    seconds: positive('--seconds', values.seconds, values.quick ? 1 : 3),
    rounds: Math.ceil(positive('--rounds', values.rounds, values.quick ? 1 : 3)),
    dates: Math.ceil(positive('--dates', values.dates, values.quick ? 100_000 : 1_000_000)),
    clocks: Math.ceil(positive('--clocks', values.clocks, values.quick ? 2_000 : 100_000)),
    tasks: Math.ceil(positive('--tasks', values.tasks, values.quick ? 20_000 : 1_000_000)),
    actions: Math.ceil(positive('--actions', values.actions, values.quick ? 5 : 30, MOST_ACTIONS)),
    json: values.json,
  };
}

function positive(name: string, text: string | undefined, otherwise: number, most = Infinity): number {
  const value = text === undefined ? otherwise : Number(text);
  if (Number.isFinite(value) && value > 0 && value <= most) return value;
  const atMost = most === Infinity ? '' : ` and at most ${most}`;
  throw new Error(`${name} is "${text}", but has to be a number above 0${atMost}.`);
}
