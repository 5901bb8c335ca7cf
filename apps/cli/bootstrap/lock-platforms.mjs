/**
 * Enters into package-lock.json the packages for other platforms that npm left out; `--check` only says whether any are
 * missing.
 *
 * npm leaves them out when the registry does not have them (mirrors often lack what nobody on their platform asked for),
 * and then refuses `npm ci` because the lock file is incomplete (npm 11.19). They need no checksum here: npm skips what
 * is for another platform before it asks for anything.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../../../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = ['android', 'darwin', 'linux', 'win32', 'freebsd', 'openharmony'];
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64'];

const missing = Object.entries(lock.packages).flatMap(([path, { dev, optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isLocked(path, name))
    .map(([name, version]) => [join('node_modules', name), entryOf(name, version, dev)]),
);

if (missing.length > 0 && process.argv.includes('--check')) {
  process.stdout.write(`package-lock.json lacks ${missing.length} packages; npm ci would refuse it:\n`);
  for (const [path] of missing) process.stdout.write(`  ${path}\n`);
  process.exitCode = 1;
} else if (missing.length > 0) {
  const { '': root, ...packages } = lock.packages;
  const all = Object.entries({ ...packages, ...Object.fromEntries(missing) });
  all.sort(([one], [other]) => one.localeCompare(other, 'en'));
  lock.packages = { '': root, ...Object.fromEntries(all) };
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}

/** Whether Node would find the package from there: in the folder itself or in one around it. */
function isLocked(path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (lock.packages[join(folder, 'node_modules', name)] !== undefined) return true;
    if (folder === '') return false;
  }
}

/** What the name of a platform package says: `@swc/core-linux-arm64-gnu`. */
function entryOf(name, version, dev) {
  const words = name.split(/[-/]/);
  const os = systems.find((one) => words.includes(one));
  const cpu = processors.find((one) => words.includes(one));
  if (os === undefined || cpu === undefined || !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    throw new Error(`${name}@${version} does not look like a package for one platform: run npm i again`);
  const libc =
    os !== 'linux' ? undefined : /-gnu/.test(name) ? 'glibc' : /-musl/.test(name) ? 'musl' : undefined;
  return {
    version,
    cpu: [cpu],
    ...(dev === true ? { dev } : {}),
    ...(libc === undefined ? {} : { libc: [libc] }),
    optional: true,
    os: [os],
  };
}
