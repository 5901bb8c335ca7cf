import { readdirSync, readFileSync, realpathSync } from 'node:fs';

interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** The living processes that descend from one, itself left out. */
export function descendantsOf(pid: number): number[] {
  const rows = processes();
  const below = (parent: number): number[] =>
    rows.filter((row) => row.parent === parent).flatMap((row) => [row.pid, ...below(row.pid)]);
  return below(pid);
}

/** Which of these processes live. */
export function living(pids: readonly number[]): number[] {
  const alive = new Set(processes().map((row) => row.pid));
  return pids.filter((pid) => alive.has(pid));
}

/** The living processes whose command line names a folder: its PostgreSQL, and whoever guards that. */
export function processesOn(folder: string): number[] {
  const path = realpathSync(folder);
  return processes()
    .filter(({ command }) => command.includes(path))
    .map(({ pid }) => pid);
}

/** The sessions of a PostgreSQL server, as processes. */
export function sessionsOf(postmaster: number): number[] {
  return processes()
    .filter(({ parent, command }) => parent === postmaster && /^postgres: amtsweg /.test(command))
    .map(({ pid }) => pid);
}

function processes(): ProcessRow[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((name) => readProcess(Number(name)) ?? []);
}

/** `null` for one that has just ended, and for the corpse of one. */
function readProcess(pid: number): ProcessRow | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in brackets and may contain anything.
    const [state = '', parent = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (/^[ZX]/.test(state)) return null;
    return { pid, parent: Number(parent), command: readFileSync(`/proc/${pid}/cmdline`, 'utf8') };
  } catch {
    return null;
  }
}
