import { readdir, readFile } from 'node:fs/promises';

/** CPU time in milliseconds since some beginning; only differences mean something. */
export interface CpuTime {
  readonly node: number;
  /** `null` where there is no `/proc`. */
  readonly postgres: number | null;
}

/** What the kernel counts in: USER_HZ, which is 100 on every Linux that Node runs on. */
const MS_PER_TICK = 10;

/** Reads the CPU time of this process and of the server with all its sessions, also those that have ended. */
export async function cpuTime(postmaster: number | null): Promise<CpuTime> {
  const { user, system } = process.cpuUsage();
  return {
    node: (user + system) / 1000,
    postgres: postmaster === null ? null : await serverTime(postmaster),
  };
}

/** The process id of the server that a session belongs to; `null` where there is no `/proc`. */
export async function postmasterOf(session: number): Promise<number | null> {
  return (await readStat(session))?.parent ?? null;
}

async function serverTime(postmaster: number): Promise<number> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(names.map((name) => readStat(Number(name))));
  const ticks = stats.reduce((sum, stat) => {
    if (stat?.pid === postmaster) return sum + stat.own + stat.ended;
    return stat?.parent === postmaster ? sum + stat.own : sum;
  }, 0);
  return ticks * MS_PER_TICK;
}

async function readStat(pid: number) {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (text === null) return null;
  // The name stands in brackets and may hold anything: fields are counted from behind it (proc(5)).
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [parent = 0, user = 0, system = 0, endedUser = 0, endedSystem = 0] = [1, 11, 12, 13, 14].map((at) =>
    Number(fields[at]),
  );
  return { pid, parent, own: user + system, ended: endedUser + endedSystem };
}
