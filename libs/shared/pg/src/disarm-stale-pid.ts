import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unlessMissing } from './unless-missing.js';

/** Above the highest process number of Linux (2^22) and macOS: nobody has it. */
const nobodysPid = 4_194_305;

/**
 * Makes a left-over `postmaster.pid` name a process that cannot exist.
 *
 * PostgreSQL refuses to start while *any* process of its user has the number in this file, which is likely after the restart
 * of a container, where numbers are small and few. The caller knows that no server runs on the folder. The file is not deleted: by its
 * other lines PostgreSQL finds out whether processes of a killed server are still attached to the shared memory.
 */
export async function disarmStalePid(dataFolder: string): Promise<void> {
  const path = join(dataFolder, 'postmaster.pid');
  const content = await unlessMissing(readFile(path, 'utf8'));
  if (content === undefined) return;
  // Opened without creating or replacing: owner and mode stay those of PostgreSQL's user.
  await writeFile(path, content.replace(/^\d+/, String(nobodysPid)), { flag: 'r+' });
}
