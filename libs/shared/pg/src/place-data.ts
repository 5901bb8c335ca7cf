import { createHash } from 'node:crypto';
import { chmod, lstat, mkdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { mayReach } from './may-enter.js';
import type { ServerAccount } from './server-account.js';
import { unlessMissing } from './unless-missing.js';

/** What decides where the data folder lies. */
export interface DataPlace {
  /** Real path of the home folder. */
  readonly home: string;
  readonly account: ServerAccount | undefined;
  /** Where data goes that PostgreSQL's user could not reach in the home. */
  readonly systemFolder: string;
  readonly log: (line: string) => void;
}

/** Beside data outside the home: the real path of the home it belongs to. */
const ownerFile = 'home.txt';

/**
 * The path of the data folder: `<home>/postgres`, or what that links to.
 *
 * Where root's clone lies in a folder of mode 700, PostgreSQL's user cannot get to it. The data then lies outside and the home
 * has a link; loosening the mode of the user's folders is not ours to do.
 */
export async function placeData(place: DataPlace): Promise<string> {
  const path = join(place.home, 'postgres');
  const stats = await unlessMissing(lstat(path));
  if (stats?.isSymbolicLink()) return linkedData(place.home, path);
  if (place.account === undefined) return path;
  if (await mayReach(stats === undefined ? place.home : path, place.account)) return path;
  if (stats !== undefined) throw unreachable(path, place.account);
  return outsideData(place, path);
}

async function linkedData(home: string, path: string): Promise<string> {
  const target = resolve(home, await readlink(path));
  const record = join(dirname(target), ownerFile);
  const owner = (await unlessMissing(readFile(record, 'utf8')))?.trim();
  // We make the outer folder before the link; without it the data was lost, and an empty database must not look like the old one.
  if ((await unlessMissing(lstat(dirname(target)))) === undefined) throw lost(path, target);
  if (owner === undefined || owner === home) return target;
  const theirs = await unlessMissing(readlink(join(owner, 'postgres')));
  // Two homes on one data folder: one start would stop the other's server as a supposed orphan.
  if (theirs !== undefined && resolve(owner, theirs) === target) throw copied(path, target, owner);
  await writeFile(record, `${home}\n`);
  return target;
}

async function outsideData(place: DataPlace, path: string): Promise<string> {
  const hash = createHash('sha256').update(place.home).digest('hex').slice(0, 16);
  await mkdir(place.systemFolder, { recursive: true });
  const folder = await freshFolder(join(place.systemFolder, hash), place);
  await chmod(folder, 0o711);
  await writeFile(join(folder, ownerFile), `${place.home}\n`);
  const target = join(folder, 'postgres');
  await symlink(target, path);
  place.log(`Der PostgreSQL-Benutzer darf ${place.home} nicht betreten; die Daten liegen unter ${target}.`);
  return target;
}

/** Data of a home that was deleted is kept: it may be all that is left of somebody's cases. */
async function freshFolder(wanted: string, place: DataPlace): Promise<string> {
  for (let number = 1; ; number += 1) {
    const folder = number === 1 ? wanted : `${wanted}-${number}`;
    await mkdir(folder, { recursive: true });
    if (place.account && !(await mayReach(place.systemFolder, place.account)))
      throw unreachable(place.systemFolder, place.account);
    const old = await unlessMissing(lstat(join(folder, 'postgres')));
    if (old === undefined) return folder;
    place.log(`Unter ${folder} bleiben Daten eines früheren Ordners ${place.home} unberührt liegen.`);
  }
}

function unreachable(path: string, account: ServerAccount): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'no-reachable-place',
    `Der PostgreSQL-Benutzer ${account.name} kann ${path} nicht erreichen, root darf PostgreSQL nicht selbst ausführen: ` +
      'Bitte mit AMTSWEG_HOME einen Ordner nennen, dessen übergeordnete Ordner er betreten darf.',
  );
}

function lost(path: string, target: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'data-missing',
    `${path} verweist auf ${target}, und dort liegen keine Daten mehr: ` +
      `Bitte sie aus der Datensicherung zurückholen oder den Verweis ${path} löschen, um leer zu beginnen.`,
  );
}

function copied(path: string, target: string, owner: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'data-of-another-home',
    `${path} verweist auf ${target}, die Daten von ${owner}, und ein Datenordner gehört immer nur einem: ` +
      `Bitte den Verweis ${path} löschen, um hier leer zu beginnen.`,
  );
}
