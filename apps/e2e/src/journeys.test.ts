import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { poolFor } from '@amtsweg/pg';
import { TestServers } from './testing/test-servers.js';
import { timelessEntries } from './testing/timeless-entries.js';

const root = TestServers.projectRoot;
const servers = new TestServers();

afterAll(() => servers.close());

interface Ran {
  readonly code: number | string;
  readonly out: string;
  readonly err: string;
}

function run(command: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(command, args, { cwd: root, maxBuffer: 16 * 1024 ** 2 }, (error, out, err) => {
      resolve({ code: error === null ? 0 : (error.code ?? 'killed'), out, err });
    });
  });
}

/** The journeys' own program, as built. */
function journey(...args: string[]): Promise<Ran> {
  return run(process.execPath, [join(root, 'apps/e2e/dist/main.js'), ...args]);
}

test('npm run journey leads procedures over HTTP to each of their endings', async () => {
  const keys = timelessEntries.map(({ procedure }) => procedure.key);
  const { code, out } = await run('npm', ['run', '--silent', 'journey', '--', ...keys]);
  const rows = out.split('\n').map((line) => line.split(/ {2,}/));
  const expected = timelessEntries.flatMap(({ procedure, journeys }) =>
    [...new Set(journeys.map(({ ending }) => ending))].map((ending) => [procedure.key, ending, 'ok']),
  );
  expect(rows.slice(1, 1 + expected.length).map((row) => row.slice(0, 3))).toEqual(expected);
  expect(out.trim().split('\n').at(-1)).toMatch(
    new RegExp(`^${timelessEntries.length} procedures, ${expected.length} endings, .*, 0 failed$`),
  );
  expect(code).toBe(0);
});

describe('on a running server', () => {
  const key = 'meldebescheinigung';
  let home: string;
  let database: string;

  beforeAll(async () => {
    home = await servers.home();
    database = await servers.database('prepared');
    await servers.start({ home, env: { DATABASE_URL: database } });
  });

  test('it prints what it did as JSON', async () => {
    const { code, out } = await journey('--home', home, '--json', key);
    const walked = JSON.parse(out) as readonly { ending: string; fault: string | null }[];
    expect(walked.map(({ ending }) => ending)).toEqual(['closed', 'rejected', 'withdrawn', 'discontinued']);
    expect(walked.filter(({ fault }) => fault !== null)).toEqual([]);
    expect(code).toBe(0);
  });

  test('a unit that nobody works in is told with journey, case and step, and the exit code is 1', async () => {
    const owner = poolFor(database, { max: 1 });
    await owner.query(`update amtsweg.post_holder set valid_to = '2020-01-02' where post like '20.4/%'`);
    await owner.end();
    const { code, out } = await journey('--home', home, 'hundesteuer-anmelden');
    expect(out).toMatch(/^hundesteuer-anmelden +closed +FAILED +20\.4-/m);
    expect(out).toMatch(/^hundesteuer-anmelden, ".*" \(20\.4-.*\): step 1, .* was answered with 404: /m);
    expect(out).toMatch(/^1 procedure, 3 endings, 3 journeys, 3 failed$/m);
    expect(code).toBe(1);
  });

  test('whose time cannot be moved, it does not begin', async () => {
    const other = await servers.home();
    await servers.start({
      home: other,
      env: { DATABASE_URL: await servers.database('prepared'), AMTSWEG_TEST_CLOCK: '0' },
    });
    const { code, err } = await journey('--home', other);
    expect(err).toMatch(/AMTSWEG_TEST_CLOCK=1/);
    expect(code).toBe(2);
  });
});

test.each([
  ['an unknown procedure', ['hundefriseur'], /There is no procedure "hundefriseur"\. Known: /],
  ['an unknown option', ['--loud'], /--loud/],
  ['an address without the folder with its key', ['--url', 'http://localhost:1'], /--home/],
  ['a folder that no server runs on', ['--home', '/nowhere'], /No server runs with .*\/nowhere/],
])('%s is wrong usage: a sentence and exit code 2', async (_, args, sentence) => {
  const { code, err } = await journey(...args);
  expect(err).toMatch(sentence);
  expect(err).not.toMatch(/^\s+at /m);
  expect(code).toBe(2);
});
