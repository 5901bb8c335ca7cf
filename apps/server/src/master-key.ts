import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
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
  const key = randomBytes(32);
  await mkdir(config.home, { recursive: true });
  // 'wx': of two first starts at once one writes, the other fails instead of replacing the key.
  await writeFile(file, key.toString('base64'), { mode: 0o600, flag: 'wx' });
  return key;
}

function decode(text: string, where: string): Buffer {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length === 32) return key;
  throw new ConfigError(
    `Der Hauptschlüssel in ${where} hat ${key.length} statt 32 Bytes: Bitte erzeugen Sie ihn mit „openssl rand -base64 32“.`,
  );
}
