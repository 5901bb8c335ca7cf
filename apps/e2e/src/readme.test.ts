import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { poolFor } from '@amtsweg/pg';
import { TestServers } from './testing/test-servers.js';

const execute = promisify(execFile);
const root = TestServers.projectRoot;
const servers = new TestServers();

afterAll(() => servers.close());

/** The commands of the README, in order: the lines of its `sh` blocks. */
const commands = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/```sh\n([^`]*)```/g)].flatMap(
  ([, block = '']) => block.trim().split('\n'),
);

/** Commands that are tested elsewhere or are this very run: of them only the script has to exist. */
const scripts = new Map([
  ['npm start', 'start'],
  ['npm test', 'test'],
  ['npm run journey', 'journey'],
  ['npm run check', 'check'],
  ['npm run bench', 'bench'],
]);

test('the README names the two commands and the command line', () => {
  expect(commands).toEqual(expect.arrayContaining(['npm start', 'npm test', 'npx amtsweg check']));
});

test.each(commands.filter((command) => command.startsWith('npm ')))('%s is a script', (command) => {
  const { scripts: known } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(known).toHaveProperty(scripts.get(command) ?? command);
});

test('every other command of the README works as it stands there', async () => {
  const database = await servers.database('prepared');
  const home = await servers.home();
  await servers.start({ home, env: { DATABASE_URL: database } });
  const folder = await mkdtemp(join(tmpdir(), 'amtsweg-readme-'));
  const typed = commands.filter((command) => command.startsWith('npx amtsweg '));
  try {
    for (const command of typed) {
      const words = (await filledIn(command, database)).slice('npx amtsweg '.length).split(' ');
      const script = join(root, 'apps/cli/bootstrap/amtsweg.mjs');
      const { stdout } = await execute(process.execPath, [script, ...words], {
        cwd: folder,
        env: { ...process.env, AMTSWEG_HOME: home },
      });
      expect([command, stdout.trim()]).toEqual([command, expect.stringMatching(/\S/)]);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Puts a real file reference where the README says `<case>`. */
async function filledIn(command: string, database: string): Promise<string> {
  if (!command.includes('<case>')) return command;
  const pool = poolFor(database, { max: 1 });
  const { rows } = await pool.query<{ number: string }>('select case_number as number from cases limit 1');
  await pool.end();
  return command.replace('<case>', rows[0]?.number ?? 'none');
}
