/**
 * Makes a clone ready to run, with nothing installed but Node and npm: packages first, then the build.
 *
 * All output goes to the error stream: commands that answer with JSON call this too.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

const stateFolder = join(root, '.nx');
const lockFile = join(stateFolder, 'amtsweg-prepare.lock');
const stampFile = join(stateFolder, 'amtsweg-built');

/** A step that takes longer than this says what it is doing. */
const SILENCE_MS = 2000;
/** Whoever prepares touches the lock each second; an older one belongs to a process that was killed. */
const LOCK_LIFE_MS = 10_000;

/** Installs what is missing and builds what is stale. Ends the process with one sentence when that cannot be done. */
export async function prepare() {
  refuseOldNode();
  if (isInstalled() && isBuilt()) return;
  const release = await lock();
  try {
    if (!isInstalled()) await install();
    if (!isBuilt()) await build();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } finally {
    release();
  }
  if (process.exitCode === 1) process.exit();
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
  process.stderr.write(
    `Amtsweg braucht Node.js 20.19, 22.12 oder eine Version ab 24, dies ist ${process.versions.node}: ` +
      'Bitte Node.js 22 oder 24 installieren (https://nodejs.org).\n',
  );
  process.exit(1);
}

/** Whether each package of the lock file is there in its version; npm keeps a list of what it installed. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn(join('node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { optional, version, link }]) =>
      !path.startsWith('node_modules/') ||
      optional === true ||
      (present[path] !== undefined && (link === true || present[path].version === version)),
  );
}

function packagesIn(lockfile) {
  const path = join(root, lockfile);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

async function install() {
  // Set by npm when it runs a script: the very npm that was called, wherever it lies.
  const own = process.env.npm_execpath ?? '';
  const [command, ...first] = basename(own).startsWith('npm-cli') ? [process.execPath, own] : ['npm'];
  await run(
    'Die Pakete werden installiert (etwa eine Minute) …',
    [command, ...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    'Die Pakete konnten nicht installiert werden: Bitte die Meldungen oben beheben und „npm ci“ ausführen.',
  );
}

async function build() {
  const fingerprint = fingerprintOfSources();
  const nx = join(root, 'node_modules', 'nx', nxCommand());
  await run(
    'Amtsweg wird gebaut …',
    [process.execPath, nx, 'run-many', '-t', 'build', '--output-style=static'],
    'Amtsweg konnte nicht gebaut werden: Bitte die Meldungen oben beheben und „npx nx run-many -t build“ ausführen.',
  );
  writeFileSync(stampFile, fingerprint);
}

function nxCommand() {
  const { bin } = JSON.parse(readFileSync(join(root, 'node_modules/nx/package.json'), 'utf8'));
  return bin.nx;
}

function isBuilt() {
  return (
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === fingerprintOfSources() &&
    projectFolders().every((folder) => !hasBuild(folder) || existsSync(join(folder, 'dist')))
  );
}

/** Changes with every file that a build reads; starting Nx to find out would cost a second and a half. */
function fingerprintOfSources() {
  const hash = createHash('sha256').update(process.versions.node);
  const files = projectFolders().flatMap((folder) => [join(folder, 'package.json'), ...sourcesIn(folder)]);
  for (const file of [join(root, '.swcrc'), join(root, 'nx.json'), ...files]) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** The folders that the `workspaces` of package.json stand for. */
export function projectFolders() {
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const expand = (folder, [part, ...rest]) => {
    if (part === undefined) return existsSync(join(folder, 'package.json')) ? [folder] : [];
    if (part !== '*') return expand(join(folder, part), rest);
    return foldersIn(folder).flatMap((name) => expand(join(folder, name), rest));
  };
  return workspaces.flatMap((pattern) => expand(root, pattern.split('/')));
}

function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !isForeign(entry.name))
    .map((entry) => entry.name);
}

function isForeign(name) {
  return name === 'node_modules' || name === 'dist';
}

function sourcesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return isForeign(entry.name) ? [] : sourcesIn(path);
    return /\.(tsx?|css|html|svg|json)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function hasBuild(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).scripts?.build !== undefined;
}

/** Runs a program of ours to its end; throws with `failure` and shows what it printed when it fails. */
async function run(announcement, [command, ...options], failure) {
  const timer = setTimeout(() => process.stderr.write(`${announcement}\n`), SILENCE_MS);
  const child = spawn(command, options, {
    cwd: root,
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
    // npm on Windows is a script that only a shell can start.
    shell: command === 'npm' && process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (printed += text));
  }
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      printed += `${error.message}\n`;
      resolve(1);
    });
    child.once('close', resolve);
  });
  clearTimeout(timer);
  if (code === 0) return;
  process.stderr.write(printed);
  throw new Error(failure);
}

/** Waits until no other process prepares this folder, and gives the way to let the next one in. */
async function lock() {
  mkdirSync(stateFolder, { recursive: true });
  while (!takeLock()) await new Promise((resolve) => setTimeout(resolve, 200));
  const beat = setInterval(() => utimesSync(lockFile, new Date(), new Date()), 1000);
  return () => {
    clearInterval(beat);
    rmSync(lockFile, { force: true });
  };
}

function takeLock() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const touched = statSync(lockFile, { throwIfNoEntry: false })?.mtimeMs;
  if (touched !== undefined && Date.now() - touched > LOCK_LIFE_MS) rmSync(lockFile, { force: true });
  return false;
}
