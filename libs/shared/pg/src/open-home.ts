import { chmod, mkdir, realpath, stat } from 'node:fs/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { unlessMissing } from './unless-missing.js';

/**
 * Makes the home folder if need be and gives its real path.
 *
 * A home that we make is closed to others; root's lets PostgreSQL's user pass through (0711), as the data lies inside.
 * The mode of a folder that was there before is its owner's business and stays.
 */
export async function openHome(home: string): Promise<string> {
  try {
    if ((await unlessMissing(stat(home))) === undefined) {
      await mkdir(home, { recursive: true });
      await chmod(home, process.getuid?.() === 0 ? 0o711 : 0o700);
    }
    return await realpath(home);
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'home-not-writable',
      `Der Ordner ${home} lässt sich nicht anlegen oder öffnen: Bitte die Rechte richten oder mit AMTSWEG_HOME einen anderen Ordner nennen.`,
      { cause },
    );
  }
}
