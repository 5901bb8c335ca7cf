import { randomBytes } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { unlessMissing } from './unless-missing.js';

/**
 * The superuser's password from `<home>/postgres.password`, made up before the data folder is.
 *
 * Written whole and synced before `initdb` runs: data whose password was lost in a crash could not be opened any more.
 */
export async function homePassword(home: string, dataExists: boolean): Promise<string> {
  const path = join(home, 'postgres.password');
  const stored = (await unlessMissing(readFile(path, 'utf8')))?.trim();
  if (stored) return stored;
  if (dataExists) {
    throw new EmbeddedPostgresError(
      'password-missing',
      `Die Datei ${path} mit dem Kennwort der vorhandenen Datenbank fehlt, ohne sie ist keine Anmeldung möglich: ` +
        'Bitte sie aus der Datensicherung zurückholen.',
    );
  }
  const password = randomBytes(24).toString('base64url');
  await rm(`${path}.new`, { force: true });
  const file = await open(`${path}.new`, 'wx', 0o600);
  await file.writeFile(`${password}\n`);
  await file.sync();
  await file.close();
  await rename(`${path}.new`, path);
  return password;
}
