import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServerAddress } from '../api/server-address.js';

/** How to start the product. */
export interface ServerOptions {
  readonly projectRoot: string;
  readonly home: string;
  readonly role?: 'all' | 'api' | 'worker';
  /** Settings over the usual ones: a free port and a clock that can be moved. */
  readonly env?: Readonly<Record<string, string>>;
}

/** How a process came to its end. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** The last line that a server prints when it is up. */
const upAndRunning = /Beenden mit Strg-C\.|Amtsweg arbeitet im Hintergrund/;

/** The product as a child process, started as an operator starts it. */
export class ServerProcess {
  readonly #child: ChildProcess;
  readonly #home: string;
  #output = '';
  readonly ended: Promise<ProcessEnd>;

  private constructor({ projectRoot, home, role, env }: ServerOptions) {
    this.#home = home;
    const main = join(projectRoot, 'apps/server/dist/main.js');
    this.#child = spawn(process.execPath, [main, ...(role === undefined ? [] : ['--role', role])], {
      cwd: projectRoot,
      env: { ...ownEnvironment(), PORT: '0', AMTSWEG_HOME: home, AMTSWEG_TEST_CLOCK: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.#output += text));
    }
    const killOrphan = (): void => void this.#child.kill('SIGKILL');
    process.once('exit', killOrphan);
    this.ended = new Promise((resolve) => {
      this.#child.once('close', (code, signal) => {
        process.off('exit', killOrphan);
        resolve({ code, signal });
      });
    });
  }

  /** Starts the product and returns at once. */
  static launch(options: ServerOptions): ServerProcess {
    return new ServerProcess(options);
  }

  /** Starts the product and waits until it is up. Throws with its output when it ends instead. */
  static async start(options: ServerOptions): Promise<ServerProcess> {
    const server = ServerProcess.launch(options);
    await server.isUp();
    return server;
  }

  /** Waits until it is up. Throws with its output when it ends instead. */
  async isUp(): Promise<void> {
    await this.prints(upAndRunning);
  }

  /** Undefined when the process could not be started at all. */
  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** All that it has printed so far, on both streams. */
  get output(): string {
    return this.#output;
  }

  /** Waits until its output matches. Throws with the output when it ends before. */
  async prints(pattern: RegExp): Promise<void> {
    const life = { over: false };
    void this.ended.then(() => (life.over = true));
    while (!pattern.test(this.#output)) {
      if (life.over)
        throw new Error(`the server ended before it printed ${pattern.source}:\n${this.#output}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Where it listens and whose tokens it takes, as it announces it to scripts on this machine. */
  async address(): Promise<ServerAddress> {
    return readAddress(this.#home);
  }

  /** Sends a signal and waits for the end. */
  async end(signal: NodeJS.Signals): Promise<ProcessEnd> {
    this.#child.kill(signal);
    return this.ended;
  }
}

/** The address of the server that runs on a home folder. Throws when none has announced itself. */
export async function readAddress(home: string): Promise<ServerAddress> {
  return JSON.parse(await readFile(join(home, 'server.json'), 'utf8')) as ServerAddress;
}

/** The environment without what would set up the server otherwise than its test says. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const ours = /^(AMTSWEG_|DATABASE_URL$|PORT$|HOST$|NODE_OPTIONS$|npm_|JEST_)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}
