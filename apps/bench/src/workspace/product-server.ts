import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mintAccessToken, signingKey } from '@amtsweg/identity-shell';

/** The product in a process of its own. */
export interface ProductServer {
  readonly url: string;
  /** A log-in of somebody for the API. */
  readonly token: (user: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** The last line that a server prints when it is up. */
const UP = /Beenden mit Strg-C\./;

/** Starts the product's API and web on a database; nothing is done in the background. Throws with its output when it ends. */
export async function startProduct(projectRoot: string, databaseUrl: string): Promise<ProductServer> {
  const home = await mkdtemp(join(tmpdir(), 'amtsweg-bench-home-'));
  await chmod(home, 0o700);
  const child = spawn(process.execPath, [join(projectRoot, 'apps/server/dist/main.js'), '--role', 'api'], {
    cwd: projectRoot,
    env: { PATH: process.env['PATH'], PORT: '0', AMTSWEG_HOME: home, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    process.off('exit', kill);
    await rm(home, { recursive: true, force: true });
  };
  try {
    await isUp(child.stdout, child.stderr, ended);
    const { url, issuer } = JSON.parse(await readFile(join(home, 'server.json'), 'utf8')) as Address;
    const key = await signingKey(home);
    return { url, token: (user) => mintAccessToken(key, issuer, { user, name: user }, '8h'), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Sends JSON as a person and answers it. Throws on anything but success. */
export async function send<T>(
  { url, token }: ProductServer,
  user: string,
  path: string,
  body?: object,
): Promise<T> {
  const response = await fetch(`${url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${await token(user)}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}: ${text.slice(0, 600)}`);
  return JSON.parse(text) as T;
}

interface Address {
  readonly url: string;
  readonly issuer: string;
}

async function isUp(
  stdout: NodeJS.ReadableStream,
  stderr: NodeJS.ReadableStream,
  ended: Promise<void>,
): Promise<void> {
  let output = '';
  const up = new Promise<void>((resolve) => {
    for (const stream of [stdout, stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (UP.test(output)) resolve();
      });
    }
  });
  const over = ended.then(() => {
    throw new Error(`the server ended before it was up:\n${output}`);
  });
  await Promise.race([up, over]);
}
