import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface JourneyOptions {
  /** Every journey instead of one for each ending. */
  readonly all: boolean;
  /** Keys of the procedures; empty for all of them. */
  readonly procedures: readonly string[];
  /** A running server to walk on; `null` starts one of its own. */
  readonly running: { readonly home: string; readonly url: string | null } | null;
  readonly json: boolean;
}

/** What `--help` prints. */
export const help = `Usage: npm run journey -- [options] [procedure …]

Walks cases over HTTP from the application to each of their endings: every task is done by a person who holds its post,
services by the server's own worker, and clocks run out because time is moved. Starts a server of its own for it, on an
empty database, and prints a table of procedures and endings with the file references.

  --all          every journey of each procedure instead of the shortest one to each ending
  --home <dir>   walks on the server that runs with this home folder, as AMTSWEG_HOME names it; it has to be started
                 with AMTSWEG_TEST_CLOCK=1, and its time is moved forward
  --url <url>    where that server listens, if not where it announced itself
  --json         prints JSON instead of a table
  --help         prints this

Exit codes: 0 every journey reached its ending, 1 one did not, 2 wrong usage.`;

/** The command line is not understood. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

/** Reads the command line; `null` when help is asked for. `cwd` is what relative folders start from. */
export function parseOptions(args: readonly string[], cwd: string): JourneyOptions | null {
  const { values, positionals } = parse(args);
  if (values.help === true) return null;
  if (values.url !== undefined && values.home === undefined) {
    throw new WrongUsage('--url needs --home as well: the key that signs log-ins lies in the home folder.');
  }
  return {
    all: values.all === true,
    procedures: positionals,
    running: values.home === undefined ? null : { home: resolve(cwd, values.home), url: values.url ?? null },
    json: values.json === true,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        all: { type: 'boolean' },
        home: { type: 'string' },
        url: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
