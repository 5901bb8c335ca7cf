import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Fields of `/proc/<pid>/stat` after the command name (which may hold anything, even brackets). */
const stateField = 0;
const startTimeField = 19;

/**
 * Tells a process from a later one with the same number: undefined when there is no such process, or only its corpse.
 *
 * On Linux the start time in ticks since boot, with the boot's id; elsewhere what `ps` says.
 */
export async function processIdentity(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux') return portableIdentity(pid);
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  const fields = line?.slice(line.lastIndexOf(')') + 2).split(' ');
  if (fields === undefined || fields[stateField] === 'Z' || fields[stateField] === 'X') return undefined;
  return `${await bootId()}/${fields[startTimeField] ?? ''}`;
}

async function bootId(): Promise<string> {
  return (await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')).trim();
}

async function portableIdentity(pid: number): Promise<string | undefined> {
  try {
    process.kill(pid, 0);
  } catch {
    return undefined;
  }
  const started = await execute('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => undefined);
  return started?.stdout.trim() ?? 'running';
}
