import { createHash, randomUUID } from 'node:crypto';
import {
  chmod,
  copyFile,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { errorCode } from './error-code.js';
import type { Binaries } from './find-binaries.js';
import { mayEnter } from './may-enter.js';
import type { ServerAccount } from './server-account.js';
import { unlessMissing } from './unless-missing.js';

/** Where a copy of the programs may go, and who must be able to run it. */
export interface BinariesPlace {
  readonly account: ServerAccount | undefined;
  /** The first choice for a copy; the temporary folders are next. */
  readonly systemFolder: string;
  readonly log: (line: string) => void;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * The folder `native` (with `bin`, `lib`, `share`) that the server's account can run: the npm package itself, or a copy.
 *
 * Two things call for a copy: the account cannot enter the package (a clone under a folder of mode 700, a umask of 077),
 * or npm did not run the package's install script, so that the library links are missing, and we may not write there.
 */
export async function placeBinaries(binaries: Binaries, place: BinariesPlace): Promise<string> {
  const native = join(binaries.packageFolder, 'native');
  const links = await declaredLinks(native);
  if ((await isRunnable(native, place.account)) && (await makeLinks(binaries.packageFolder, links)))
    return native;
  const name = `postgresql-${binaries.version}-${process.arch}-${await digestOf(native)}`;
  for (const parent of [place.systemFolder, tmpdir(), '/tmp']) {
    const copy = await copyInto(parent, name, native, links, place.account).catch(ignoreUnusable);
    if (copy === undefined) continue;
    if (copy.fresh)
      place.log(
        `PostgreSQL kann nicht aus ${native} laufen; die Programme wurden nach ${copy.folder} kopiert.`,
      );
    return join(copy.folder, 'native');
  }
  throw new EmbeddedPostgresError(
    'no-reachable-place',
    `Der PostgreSQL-Benutzer ${place.account?.name ?? ''} erreicht die Programme unter ${native} nicht, und eine Kopie war nicht ` +
      `möglich: Bitte ${place.systemFolder} anlegen oder das Projekt in einen für alle betretbaren Ordner legen.`,
  );
}

async function declaredLinks(native: string): Promise<readonly Link[]> {
  const text = await unlessMissing(readFile(join(native, 'pg-symlinks.json'), 'utf8'));
  const parsed: unknown = text === undefined ? [] : JSON.parse(text);
  return Array.isArray(parsed) ? parsed.filter(isLink) : [];
}

function isLink(value: unknown): value is Link {
  return typeof value === 'object' && value !== null && 'source' in value && 'target' in value;
}

/** True when all links are there afterwards; false where this process may not write. */
async function makeLinks(packageFolder: string, links: readonly Link[]): Promise<boolean> {
  for (const { source, target } of links) {
    const path = join(packageFolder, target);
    if (await unlessMissing(lstat(path))) continue;
    try {
      await symlink(relative(dirname(target), source), path);
    } catch (error) {
      const code = errorCode(error);
      if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return false;
      if (code !== 'EEXIST') throw error;
    }
  }
  return true;
}

async function isRunnable(native: string, account: ServerAccount | undefined): Promise<boolean> {
  if (account === undefined) return true;
  for (const folder of ['bin', 'lib', 'share/postgresql', 'bin/postgres']) {
    if (!(await mayEnter(join(native, folder), account))) return false;
  }
  return true;
}

/** Names the copy after its content, so that another build of the same version does not find a foreign copy. */
async function digestOf(native: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of ['bin/postgres', 'bin/initdb']) hash.update(await readFile(join(native, file)));
  return hash.digest('hex').slice(0, 12);
}

interface Copy {
  readonly folder: string;
  readonly fresh: boolean;
}

async function copyInto(
  parent: string,
  name: string,
  native: string,
  links: readonly Link[],
  account: ServerAccount | undefined,
): Promise<Copy | undefined> {
  await mkdir(parent, { recursive: true });
  if (account !== undefined && !(await mayEnter(parent, account))) return undefined;
  const folder = join(parent, name);
  if (await unlessMissing(lstat(folder)))
    return (await isOurs(folder)) ? { folder, fresh: false } : undefined;
  const draft = `${folder}.${randomUUID()}`;
  await copyTree(native, join(draft, 'native'));
  await chmod(draft, 0o755);
  await makeLinks(draft, links);
  try {
    await rename(draft, folder);
  } catch (error) {
    // Another start was faster: its copy is as good as ours.
    await rm(draft, { recursive: true });
    if (!(await isOurs(folder))) throw error;
  }
  return { folder, fresh: true };
}

/** In a folder where everybody may write, somebody else could have put programs under our name. */
async function isOurs(folder: string): Promise<boolean> {
  const stats = await lstat(folder);
  return stats.isDirectory() && stats.uid === process.getuid?.() && (stats.mode & 0o022) === 0;
}

/** Copies with readable modes whatever the umask; archives for linking (`.a`) are of no use to a server. */
async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copyTree(source, target);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else if (!entry.name.endsWith('.a')) {
      await copyFile(source, target);
      await chmod(target, ((await stat(source)).mode & 0o100) === 0 ? 0o644 : 0o755);
    }
  }
}

function ignoreUnusable(error: unknown): undefined {
  const code = errorCode(error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOSPC') return undefined;
  throw error;
}
