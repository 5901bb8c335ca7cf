import { execFile } from 'node:child_process';
import { readFile, realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { processIdentity } from './process-identity.js';
import { unlessMissing } from './unless-missing.js';

/** A PostgreSQL server seen from outside: its process and what tells that from a later one with the same number. */
export interface Postmaster {
  readonly pid: number;
  readonly identity: string;
}

const execute = promisify(execFile);

/**
 * The server that runs on `dataFolder`, if one does.
 *
 * `postmaster.pid` alone proves nothing: after a crash its number may belong to any process of the machine, which must not
 * be signalled. So the process's command line has to be that of a postgres on this folder.
 */
export async function runningPostmaster(dataFolder: string): Promise<Postmaster | undefined> {
  const file = await unlessMissing(readFile(join(dataFolder, 'postmaster.pid'), 'utf8'));
  const pid = Number.parseInt(file ?? '', 10);
  if (!(pid > 1) || pid === process.pid) return undefined;
  const identity = await processIdentity(pid);
  if (identity === undefined || !(await servesFolder(pid, dataFolder))) return undefined;
  return { pid, identity };
}

async function servesFolder(pid: number, dataFolder: string): Promise<boolean> {
  if (process.platform !== 'linux')
    return commandOf(pid).then((command) => command.includes(` -D ${dataFolder} `));
  const parameters = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
  const folder = parameters[parameters.indexOf('-D') + 1];
  if (!basename(parameters[0] ?? '').startsWith('postgres') || !folder) return false;
  const [served, ours] = await Promise.all([realpath(folder).catch(() => folder), realpath(dataFolder)]);
  return served === ours;
}

async function commandOf(pid: number): Promise<string> {
  return execute('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).then(
    (result) => result.stdout,
    () => '',
  );
}
