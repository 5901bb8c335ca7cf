import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@amtsweg/pg';
import type { EmbeddedPostgres } from '@amtsweg/pg';

/**
 * Starts a server of its own for the bench, durable as the product's, gone with its files after `stop()`.
 *
 * Each group of commits waits a millisecond more, like network storage or a synchronous standby, so that machines with
 * fast and with slow disks can be compared. No checkpoint falls into the run: it would hit one contender and spare another.
 */
export async function startBenchServer(
  projectRoot: string,
  log: (line: string) => void,
): Promise<EmbeddedPostgres> {
  // The server's user cannot enter a temporary folder that only root may.
  const home = await mkdtemp(join(process.getuid?.() === 0 ? '/tmp' : tmpdir(), 'amtsweg-bench-'));
  await chmod(home, 0o711);
  return startEmbeddedPostgres({
    projectRoot,
    home,
    log,
    durable: true,
    disposable: true,
    settings: {
      commit_delay: '1000',
      commit_siblings: '0',
      checkpoint_timeout: '1h',
      max_wal_size: '16GB',
      // Both modes of all contenders keep their sessions.
      max_connections: '250',
    },
  });
}
