import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { mintAccessToken, signingKey } from '@amtsweg/identity-shell';
import { openTestOffice, type TestOffice } from '@amtsweg/testing';
import { ApiClient } from './api-client.js';

const projectRoot = resolve(__dirname, '../../../..');

/** The built server as a process of its own, on a database of its own. */
export interface TestServer {
  readonly url: string;
  readonly issuer: string;
  readonly home: string;
  readonly pid: number;
  readonly api: ApiClient;
  /** The same office from inside: its database, and its verbs for what HTTP does not offer. */
  readonly office: TestOffice;
  /** What the server has written to its terminal. */
  output(): string;
  stop(): Promise<void>;
}

/** Starts the built server. `role=api` leaves background work to the test. */
export async function startTestServer(
  options: { readonly role?: 'all' | 'api'; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<TestServer> {
  const office = await openTestOffice();
  const home = await mkdtemp(join(tmpdir(), 'amtsweg-http-'));
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=512', 'apps/server/dist/main.js', `--role=${options.role ?? 'all'}`],
    {
      cwd: projectRoot,
      env: {
        PATH: process.env['PATH'],
        PORT: '0',
        DATABASE_URL: office.url,
        AMTSWEG_HOME: home,
        AMTSWEG_DEMO: '0',
        AMTSWEG_MASTER_KEY: office.masterKey.toString('base64'),
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const lines: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  const { url, issuer } = await address(child, home, lines);
  const key = await signingKey(home);
  const token = (user: string) => mintAccessToken(key, issuer, { user, name: user }, '1h');
  return {
    url,
    issuer,
    home,
    pid: child.pid ?? 0,
    office,
    api: await ApiClient.open(url, token),
    output: () => lines.join(''),
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      await office.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function address(
  child: ChildProcess,
  home: string,
  lines: readonly string[],
): Promise<{ url: string; issuer: string }> {
  while (child.exitCode === null && child.signalCode === null) {
    // Printed when everything is up; the file is there a moment earlier.
    if (lines.join('').includes('Amtsweg läuft:'))
      return JSON.parse(await readFile(join(home, 'server.json'), 'utf8')) as { url: string; issuer: string };
    await pause(20);
  }
  throw new Error(`the server did not start:\n${lines.join('')}`);
}
