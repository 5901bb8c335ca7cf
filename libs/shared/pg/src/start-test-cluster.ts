import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mayReach } from './may-enter.js';
import { serverAccount } from './server-account.js';
import type { EmbeddedPostgres } from './start-embedded-postgres.js';
import { startEmbeddedPostgres } from './start-embedded-postgres.js';

/** Starts an empty server for tests: fast instead of durable, gone with all its files after `stop()` or this process's death. */
export async function startTestCluster(projectRoot: string): Promise<EmbeddedPostgres> {
  const home = await reachableFolder();
  try {
    return await startEmbeddedPostgres({
      projectRoot,
      home,
      log: () => undefined,
      durable: false,
      disposable: true,
    });
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    throw error;
  }
}

/** A temporary folder, in `/tmp` when root's own is closed to PostgreSQL's user: data must not go to the system folder here. */
async function reachableFolder(): Promise<string> {
  const account = await serverAccount(undefined);
  const parent = account === undefined || (await mayReach(tmpdir(), account)) ? tmpdir() : '/tmp';
  const folder = await mkdtemp(join(parent, 'amtsweg-test-'));
  if (account !== undefined) await chmod(folder, 0o711);
  return folder;
}
