import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ServerAccount } from './server-account.js';

const readAndEnter = 0o5;
const enter = 0o1;

/** Whether `account` can get into `folder` and list it. Access lists are not considered: they are rare where root works. */
export async function mayEnter(folder: string, account: ServerAccount): Promise<boolean> {
  return (await mayReach(folder, account)) && permits(await stat(folder), account, readAndEnter);
}

/** Whether `account` can get through every folder down to `path`, `path` included. */
export async function mayReach(path: string, account: ServerAccount): Promise<boolean> {
  for (let folder = await realpath(path); ; folder = dirname(folder)) {
    if (!permits(await stat(folder), account, enter)) return false;
    if (folder === dirname(folder)) return true;
  }
}

function permits(stats: Stats, account: ServerAccount, bits: number): boolean {
  const shift = stats.uid === account.uid ? 6 : stats.gid === account.gid ? 3 : 0;
  return ((stats.mode >> shift) & bits) === bits;
}
