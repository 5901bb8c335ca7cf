import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { signingKey, verifierByKey } from '@amtsweg/identity-shell';
import { runCli } from '../testing/run-cli.js';

const ISSUER = 'http://localhost/oidc';

let server: Server;
let home: string;
/** The key of the embedded log-in. */
let key: string;
/** What the server was asked, and by whom. */
let asked: { readonly query: string; readonly user: string | undefined }[];
let clocks: readonly object[];

/** A server that lists the clocks given, two a page, and refuses the unit 99. */
beforeAll(async () => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  key = JSON.stringify({ ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: 'amtsweg-1' });
  home = await mkdtemp(join(tmpdir(), 'amtsweg-clocks-'));
  await writeFile(join(home, 'oidc-keys.json'), key);
  const verify = verifierByKey(() => ISSUER, await signingKey(home));
  server = createServer((request, response) => {
    void verify((request.headers.authorization ?? '').replace('Bearer ', '')).then((login) => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
      const from = Number(searchParams.get('cursor') ?? 0);
      searchParams.delete('cursor');
      asked.push({ query: `${pathname}?${searchParams.toString()}`, user: login?.user });
      const refused = searchParams.get('unit') === '99';
      const next = from + 2 < clocks.length ? String(from + 2) : null;
      const page = { items: clocks.slice(from, from + 2), next };
      response.statusCode = refused ? 400 : 200;
      response.end(JSON.stringify(refused ? { detail: 'Diese Einheit gibt es nicht.' } : page));
    });
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  const announced = { url: `http://localhost:${port}`, issuer: ISSUER, databaseUrl: '' };
  await writeFile(join(home, 'server.json'), JSON.stringify(announced));
});
afterAll(async () => {
  server.close();
  await rm(home, { recursive: true });
});
beforeEach(() => {
  process.env['AMTSWEG_HOME'] = home;
  asked = [];
  clocks = [
    {
      lastDay: '2026-02-11',
      label: 'Äußerungsfrist',
      state: 'running',
      caseNumber: '67.7-36.40-2026-000012',
      overdue: false,
      daysLeft: 30,
      explanation: 'Der Tag zählt nicht mit. Die Frist endet am 11. Februar.',
    },
    {
      lastDay: '2026-01-09',
      label: 'Ziel',
      state: 'running',
      caseNumber: '32.1-1-2026-000001',
      overdue: true,
      daysLeft: -3,
      explanation: '',
    },
    {
      lastDay: null,
      label: 'Bearbeitungsfrist',
      state: 'pending',
      caseNumber: '67.7-36.40-2026-000013',
      overdue: false,
      daysLeft: null,
      explanation: 'Die Bekanntgabe steht aus.',
    },
  ];
});
afterEach(() => {
  delete process.env['AMTSWEG_HOME'];
});

test('the table has the day of the week, what it is, how it stands, the file and the days left', async () => {
  const { code, out } = await runCli(['clocks']);
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    'Letzter Tag    Frist              Stand                  Aktenzeichen            Tage',
    '-------------  -----------------  ---------------------  ----------------------  ----',
    'Mi 11.02.2026  Äußerungsfrist     läuft                  67.7-36.40-2026-000012    30',
    'Fr 09.01.2026  Ziel               überfällig             32.1-1-2026-000001        -3',
    'offen          Bearbeitungsfrist  noch nicht angelaufen  67.7-36.40-2026-000013     –',
    '',
  ]);
});

test('with --explain each line is followed by how the date came about', async () => {
  const { out } = await runCli(['clocks', '--explain']);
  const lines = out.split('\n');
  expect(lines).toHaveLength(8);
  expect(lines[3]).toBe('    Der Tag zählt nicht mit. Die Frist endet am 11. Februar.');
  expect(lines[6]).toBe('    Die Bekanntgabe steht aus.');
});

test('with --json it is what the server said, all pages in one', async () => {
  const { out } = await runCli(['clocks', '--json']);
  expect(JSON.parse(out)).toEqual({ items: clocks });
});

test('the server is asked for what the options say, page by page, by whoever is named', async () => {
  await runCli(['clocks', '--unit', '67.7', '--until', '2026-12-31', '--overdue', '--user', 'f.haase']);
  const one = {
    query: '/api/v1/clocks?limit=200&unit=67.7&dueUntil=2026-12-31&overdue=true',
    user: 'f.haase',
  };
  expect(asked).toEqual([one, one]);
});

test('a lead asks unless told', async () => {
  await runCli(['clocks']);
  expect(asked[0]).toEqual({ query: '/api/v1/clocks?limit=200', user: 'd.lindner' });
});

test('nothing to list is said', async () => {
  clocks = [];
  expect((await runCli(['clocks'])).out).toBe('Keine Fristen.\n');
  expect(JSON.parse((await runCli(['clocks', '--json'])).out)).toEqual({ items: [] });
});

test('a refusal of the server is its sentence', async () => {
  expect(await runCli(['clocks', '--unit', '99'])).toMatchObject({
    code: 1,
    out: '',
    err: 'Diese Einheit gibt es nicht.\n',
  });
});

test.each([
  ['a day that does not exist', ['--until', '2026-02-30'], 2, /--until 2026-02-30 is no date/],
  ['somebody who does not live here', ['--user', 'x'], 2, /Nobody in the demo town is called x/],
])('%s is wrong usage', async (_, args, code, sentence) => {
  const run = await runCli(['clocks', ...args]);
  expect([run.code, run.err]).toEqual([code, expect.stringMatching(sentence)]);
  expect(asked).toEqual([]);
});

test('without a server it says how to start one, and which one does not answer', async () => {
  process.env['AMTSWEG_HOME'] = join(home, 'nowhere');
  expect(await runCli(['clocks'])).toMatchObject({ code: 1, err: expect.stringMatching(/^No server runs/) });
  const gone = await mkdtemp(join(tmpdir(), 'amtsweg-gone-'));
  process.env['AMTSWEG_HOME'] = gone;
  const announced = { url: 'http://localhost:1', issuer: ISSUER, databaseUrl: '' };
  await writeFile(join(gone, 'oidc-keys.json'), key);
  await writeFile(join(gone, 'server.json'), JSON.stringify(announced));
  expect(await runCli(['clocks'])).toMatchObject({
    code: 1,
    err: 'The server does not answer: http://localhost:1.\n',
  });
  await rm(gone, { recursive: true });
});

test('the help has an example', async () => {
  const { code, out } = await runCli(['clocks', '--help']);
  expect(code).toBe(0);
  expect(out).toContain('amtsweg clocks --unit 67.7');
});
