/**
 * Knip: exports, files and packages that nothing uses. Options are handed on.
 *
 * It follows an import of one of our packages into `dist`, where it sees nothing. So it gets a tsconfig that leads to the
 * sources, made anew each time from the packages that are there.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolders, root } from './prepare.mjs';

const paths = Object.fromEntries(
  projectFolders().flatMap((folder) => {
    const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const source = exports?.['.']?.source;
    return source === undefined ? [] : [[name, [join(folder, source)]]];
  }),
);
const file = '.nx/tsconfig.unused.json';
mkdirSync(join(root, '.nx'), { recursive: true });
writeFileSync(
  join(root, file),
  JSON.stringify({ extends: '../tsconfig.json', include: ['..'], compilerOptions: { paths } }),
);

const knip = join(root, 'node_modules/knip/bin/knip.js');
const options = ['--tsConfig', file, '--no-progress', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, [knip, ...options], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
