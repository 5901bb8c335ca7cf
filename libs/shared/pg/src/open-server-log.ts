import type { FileHandle } from 'node:fs/promises';
import { constants, lstat, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServerAccount } from './server-account.js';
import { unlessMissing } from './unless-missing.js';

/** The server's log, opened for a start. */
export interface ServerLog {
  readonly path: string;
  readonly file: FileHandle;
  /** What was written since it was opened. */
  sinceStart(): Promise<string>;
}

const fullBytes = 10 * 1024 * 1024;

/**
 * Opens `<data>/server.log` for the server's standard error, which outlives us; a pipe would not.
 *
 * One earlier generation is kept, so that the log cannot fill the disk over many starts. Links are not followed: the folder belongs
 * to PostgreSQL's user, and root must not be led to write elsewhere.
 */
export async function openServerLog(
  dataFolder: string,
  account: ServerAccount | undefined,
): Promise<ServerLog> {
  const path = join(dataFolder, 'server.log');
  const stats = await unlessMissing(lstat(path));
  if (stats !== undefined && stats.size > fullBytes) await rename(path, `${path}.1`);
  const { O_APPEND, O_CREAT, O_NOFOLLOW, O_RDWR } = constants;
  const file = await open(path, O_APPEND | O_CREAT | O_NOFOLLOW | O_RDWR, 0o600);
  if (account !== undefined) await file.chown(account.uid, account.gid);
  const start = (await file.stat()).size;
  return { path, file, sinceStart: () => readFrom(file, start) };
}

async function readFrom(file: FileHandle, start: number): Promise<string> {
  const length = (await file.stat()).size - start;
  const { buffer } = await file.read(Buffer.alloc(length), 0, length, start);
  return buffer.toString('utf8');
}
