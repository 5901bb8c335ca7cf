import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chown, mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { serverEnvironment } from './server-environment.js';
import type { ServerAccount } from './server-account.js';

/** A data folder to be made. */
export interface NewCluster {
  /** Folder with `bin`, `lib` and `share`. */
  readonly native: string;
  readonly dataFolder: string;
  readonly account: ServerAccount | undefined;
  readonly superuser: string;
  readonly password: string;
  /** Whether the new files are forced to disk: 0.1 s of 0.5 s here, and needed wherever data is to survive a power cut. */
  readonly durable: boolean;
}

const execute = promisify(execFile);

/**
 * Runs `initdb` beside the final place and renames the result.
 *
 * A crash on the way leaves a draft, never half a data folder; drafts of dead starts are removed here, as the caller holds the
 * home's lock. The locale is PostgreSQL's own C.UTF-8: the same order on every machine, whatever its C library.
 */
export async function initCluster(cluster: NewCluster): Promise<void> {
  await removeDrafts(cluster.dataFolder);
  const draft = `${cluster.dataFolder}.init-${randomUUID()}`;
  const passwordFile = join(draft, 'password');
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, cluster.password, { mode: 0o600 });
  if (cluster.account !== undefined) {
    await chown(passwordFile, cluster.account.uid, cluster.account.gid);
    await chown(draft, cluster.account.uid, cluster.account.gid);
  }
  try {
    await runInitdb(cluster, join(draft, 'data'), passwordFile);
    await rename(join(draft, 'data'), cluster.dataFolder);
    if (cluster.durable) await syncFolder(dirname(cluster.dataFolder));
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'initdb-failed',
      `Der Datenordner ${cluster.dataFolder} lässt sich nicht anlegen, er muss neu oder leer sein: ` +
        `Bitte Platz und Rechte prüfen (${lastLine(cause)}).`,
      { cause },
    );
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function runInitdb(cluster: NewCluster, folder: string, passwordFile: string): Promise<void> {
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const access = [`--username=${cluster.superuser}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const speed = cluster.durable ? [] : ['--no-sync'];
  await execute(
    join(cluster.native, 'bin', 'initdb'),
    [`--pgdata=${folder}`, ...locale, ...access, ...speed, '--no-instructions'],
    {
      cwd: '/',
      env: serverEnvironment(),
      ...(cluster.account && { uid: cluster.account.uid, gid: cluster.account.gid }),
    },
  );
}

async function removeDrafts(dataFolder: string): Promise<void> {
  const prefix = `${basename(dataFolder)}.init-`;
  for (const name of await readdir(dirname(dataFolder))) {
    // Retries, because the initdb of a killed start may still be writing.
    if (name.startsWith(prefix))
      await rm(join(dirname(dataFolder), name), { recursive: true, force: true, maxRetries: 10 });
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
}

function lastLine(error: unknown): string {
  const stderr = typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr) : '';
  return (stderr.trim() || String(error)).split('\n').at(-1) ?? '';
}
