import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

const FILE = 'oidc-keys.json';
const ALGORITHM = 'ES256';

/**
 * The signing key of the embedded provider, kept in the home folder (mode 600): log-ins outlive a restart.
 * Made when it is not there yet.
 */
export async function signingKey(home: string): Promise<JWK> {
  const file = join(home, FILE);
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JWK;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const key: JWK = { ...(await exportJWK(privateKey)), alg: ALGORITHM, use: 'sig', kid: 'amtsweg-1' };
  await mkdir(home, { recursive: true });
  // Written apart and renamed: a crash in between leaves no half key.
  await writeFile(`${file}.new`, JSON.stringify(key), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return key;
}
