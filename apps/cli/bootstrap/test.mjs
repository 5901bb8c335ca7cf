import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare, root } from './prepare.mjs';

await prepare();

const jest = join(root, 'node_modules/jest/bin/jest.js');
const tally = fileURLToPath(new URL('./tally-reporter.mjs', import.meta.url));
// Ours come last: Jest takes every word after --reporters for another one.
const options = [...process.argv.slice(2), '--reporters=default', `--reporters=${tally}`];
const child = spawn(process.execPath, [jest, ...options], {
  cwd: root,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
let counts;
child.on('message', (message) => (counts = message));
child.once('close', (code) => {
  process.exitCode = code ?? 1;
  // A run that broke before its first test has failed too.
  if (counts === undefined && code !== 0) counts = { passed: 0, failed: 1, skipped: 0 };
  if (counts === undefined) return;
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
});
