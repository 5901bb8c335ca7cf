import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { errorCode } from './error-code.js';
import { processIdentity } from './process-identity.js';
import { unlessMissing } from './unless-missing.js';

/** The right to run PostgreSQL on a home folder, until released. */
export interface HomeLock {
  release(): Promise<void>;
}

interface Holder {
  readonly pid: number;
  readonly identity: string | undefined;
  readonly home: string;
}

const pollMs = 50;

/** A lock file without content belongs to somebody who is just writing it; after this time, to somebody who died doing so. */
const writingMs = 2000;

/**
 * Takes `<home>/amtsweg.lock`, waiting up to `patienceMs` for a living owner to go.
 *
 * Second line of defence: should three starts race over a dead owner's lock in the same millisecond and two win, PostgreSQL's
 * own `postmaster.pid` refuses the second server. No data is at stake here, only the quality of the message.
 */
export async function lockHome(home: string, patienceMs: number): Promise<HomeLock> {
  const path = join(home, 'amtsweg.lock');
  const own = JSON.stringify({
    pid: process.pid,
    identity: await processIdentity(process.pid),
    home,
    token: randomUUID(),
  });
  const deadline = performance.now() + patienceMs;
  for (;;) {
    if (await created(path, own)) return { release: () => release(path, own) };
    const content = await unlessMissing(readFile(path, 'utf8'));
    if (content === undefined) continue;
    const holder = parseHolder(content);
    if (!(await isHeld(path, holder, home))) await evict(path, content);
    else if (performance.now() > deadline) throw inUse(home, holder);
    else await pause(pollMs);
  }
}

async function created(path: string, content: string): Promise<boolean> {
  try {
    await writeFile(path, content, { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    if (errorCode(cause) === 'EEXIST') return false;
    throw new EmbeddedPostgresError(
      'home-not-writable',
      `In den Ordner ${dirname(path)} kann nicht geschrieben werden: ` +
        'Bitte Amtsweg als dessen Eigentümer starten oder mit AMTSWEG_HOME einen anderen Ordner nennen.',
      { cause },
    );
  }
  return (await unlessMissing(readFile(path, 'utf8'))) === content;
}

async function release(path: string, own: string): Promise<void> {
  if ((await unlessMissing(readFile(path, 'utf8'))) === own) await rm(path, { force: true });
}

async function isHeld(path: string, holder: Holder | undefined, home: string): Promise<boolean> {
  if (holder === undefined) {
    const stats = await unlessMissing(stat(path));
    return stats !== undefined && Date.now() - stats.mtimeMs < writingMs;
  }
  // A lock that came along when somebody copied the folder speaks about another home.
  if (holder.home !== home) return false;
  const identity = await processIdentity(holder.pid);
  return identity !== undefined && identity === holder.identity;
}

/** Moves a dead owner's lock away, and puts it back if a faster start had already replaced it. */
async function evict(path: string, dead: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  await unlessMissing(rename(path, aside));
  const moved = await unlessMissing(readFile(aside, 'utf8'));
  if (moved !== undefined && moved !== dead) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

function parseHolder(content: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(content);
    if (typeof value !== 'object' || value === null || !('pid' in value && 'home' in value)) return undefined;
    const identity = 'identity' in value ? String(value.identity) : undefined;
    return { pid: Number(value.pid), identity, home: String(value.home) };
  } catch {
    return undefined;
  }
}

function inUse(home: string, holder: Holder | undefined): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'home-in-use',
    `Mit dem Datenordner ${home} läuft schon ein Amtsweg${holder ? ` (Prozess ${holder.pid})` : ''}, ein Ordner gehört immer nur einem: ` +
      'Bitte diesen beenden oder mit AMTSWEG_HOME einen anderen Ordner nennen.',
  );
}
