import { chmod, mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Makes an empty home folder for one installation; PostgreSQL's own user may pass through when root runs this. */
export async function temporaryHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'amtsweg-e2e-'));
  await chmod(home, process.getuid?.() === 0 ? 0o711 : 0o700);
  return home;
}

/** Deletes a home with its data, also where the data had to be put elsewhere and only a link leads to it. */
export async function removeHome(home: string): Promise<void> {
  const elsewhere = await readlink(join(home, 'postgres')).catch(() => null);
  if (elsewhere !== null) await rm(dirname(elsewhere), { recursive: true, force: true });
  // Retries: the last processes of a killed server may still be writing.
  await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
