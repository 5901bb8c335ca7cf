/** Everything but the tests that must hold before a change lands. Each check that fails names the command that repairs it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

/** Checks at the same time; more would only wait for each other on the two cores that a small machine has. */
const PARALLEL = 2;

const bin = (name) => join(root, 'node_modules', name);

// The longest first.
const checks = [
  {
    title: 'lint and boundaries',
    command: [bin('eslint/bin/eslint.js'), '.', '--max-warnings=0'],
    repair: 'npx eslint . --fix (what stays is for you)',
  },
  {
    title: 'types',
    command: [bin('typescript/bin/tsc'), '--project', '.', ...(process.stdout.isTTY ? ['--pretty'] : [])],
    repair: 'npx tsc -p . shows them again after your change',
  },
  {
    title: 'types of the web',
    command: [
      bin('typescript/bin/tsc'),
      '--project',
      'apps/web',
      ...(process.stdout.isTTY ? ['--pretty'] : []),
    ],
    repair: 'npx tsc -p apps/web shows them again after your change',
  },
  {
    title: 'formatting',
    command: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
    repair: 'npx prettier --write .',
  },
  {
    title: 'schema dump',
    command: [join(root, 'apps/cli/bootstrap/dump-schema.mjs'), '--check'],
    repair: 'npm run db:dump',
  },
  {
    title: 'API types',
    command: [join(root, 'apps/cli/bootstrap/api-types.mjs'), '--check'],
    repair: 'npm run api:types',
  },
  {
    title: 'lock file',
    command: [join(root, 'apps/cli/bootstrap/lock-platforms.mjs'), '--check'],
    repair: 'node apps/cli/bootstrap/lock-platforms.mjs',
  },
  {
    title: 'procedures',
    command: [join(root, 'apps/cli/bootstrap/amtsweg.mjs'), 'check'],
    repair: 'npx amtsweg check names file, place, rule and remedy',
  },
  {
    title: 'similar procedures',
    command: [join(root, 'apps/cli/bootstrap/amtsweg.mjs'), 'similarity'],
    repair: 'tell the procedures apart, or give the reason under "alike" in one of the two files',
  },
  {
    title: 'book of procedures',
    command: [join(root, 'apps/cli/bootstrap/amtsweg.mjs'), 'book', '--out', join(root, 'dist/book')],
    repair: 'npx amtsweg book shows what cannot be written',
  },
  {
    title: 'unused exports, files and packages',
    command: [join(root, 'apps/cli/bootstrap/unused.mjs'), '--no-config-hints'],
    repair: 'node apps/cli/bootstrap/unused.mjs --fix removes exports; files and packages are for you',
  },
];

await prepare();
const waiting = [...checks];
const outcomes = await Promise.all(Array.from({ length: PARALLEL }, work));
const failed = outcomes.flat().filter((passed) => !passed).length;
process.stdout.write(
  failed === 0 ? 'All checks passed.\n' : `${failed} of ${checks.length} checks failed.\n`,
);
process.exitCode = failed === 0 ? 0 : 1;

/** Takes one check after the other until none is left. */
async function work() {
  const outcomes = [];
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
    outcomes.push(await run(check));
  }
  return outcomes;
}

async function run({ title, command, repair }) {
  const begun = performance.now();
  const { code, printed } = await output(command);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const report = code === 0 ? '' : `${printed.trim()}\n  Repair: ${repair}\n\n`;
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${title} (${seconds} s)\n${report}`);
  return code === 0;
}

async function output(command) {
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (printed += text));
  }
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { code, printed };
}
