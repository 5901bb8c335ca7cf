import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError, type Config } from './config.js';

/**
 * The key that wraps the keys of all cases: from `AMTSWEG_MASTER_KEY`, else from the file `master.key` in the home
 * folder, which is made at the first start. Whoever loses it loses the personal payload of the history.
 */
export async function masterKey(config: Config): Promise<Buffer> {
  if (config.masterKey !== null) return decode(config.masterKey, 'AMTSWEG_MASTER_KEY');
  const file = join(config.home, 'master.key');
  try {
    return decode(await readFile(file, 'utf8'), file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  await mkdir(config.home, { recursive: true });
  await makeOnce(file, randomBytes(32).toString('base64'));
  return decode(await readFile(file, 'utf8'), file);
}

/** Of several first starts at once (`--role api`, `--role worker`) one makes the file, whole; the others find it there. */
async function makeOnce(file: string, content: string): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, content, { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(draft);
  }
}

function decode(text: string, where: string): Buffer {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length === 32) return key;
  throw new ConfigError(
    `Der Hauptschlüssel in ${where} hat ${key.length} statt 32 Bytes: Bitte erzeugen Sie ihn mit „openssl rand -base64 32“.`,
  );
}
