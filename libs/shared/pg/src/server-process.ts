import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ServerLog } from './open-server-log.js';
import type { ServerAccount } from './server-account.js';
import { serverEnvironment } from './server-environment.js';
import type { ServerSettings } from './server-settings.js';
import { unlessMissing } from './unless-missing.js';

/** How to run the server once. */
export interface ServerCommand {
  readonly native: string;
  readonly dataFolder: string;
  readonly account: ServerAccount | undefined;
  readonly settings: ServerSettings;
}

const pollMs = 10;

/** Line of `postmaster.pid` that says how far the server is (the eighth). */
const statusLine = 7;

/** One run of the `postgres` program, a child of this process. */
export class ServerProcess {
  readonly #child: ChildProcess;
  readonly #dataFolder: string;
  /** Settles when the process has ended, or could not be started at all. */
  readonly ended: Promise<void>;

  /** A session of its own (`detached`), so that Ctrl-C reaches us only and the server is stopped after the work is done. */
  constructor(command: ServerCommand, log: ServerLog) {
    const settings = Object.entries(command.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    this.#dataFolder = command.dataFolder;
    this.#child = spawn(join(command.native, 'bin', 'postgres'), ['-D', command.dataFolder, ...settings], {
      cwd: '/',
      detached: true,
      env: serverEnvironment(),
      stdio: ['ignore', log.file.fd, log.file.fd],
      ...(command.account && { uid: command.account.uid, gid: command.account.gid }),
    });
    // A signal that cannot be delivered shows in the server not ending; as an event it would end us.
    this.#child.on('error', () => undefined);
    this.ended = once(this.#child, 'exit').then(
      () => undefined,
      () => undefined,
    );
  }

  /** Undefined when the program could not be started. */
  get pid(): number | undefined {
    return this.#child.pid;
  }

  get #hasEnded(): boolean {
    return this.pid === undefined || this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /**
   * Waits until the server accepts connections; false when it ended instead.
   *
   * Without time limit, as recovery after a crash takes as long as it takes; `onSlow` is called once, after two seconds.
   */
  async becomesReady(onSlow: () => void): Promise<boolean> {
    const slow = setTimeout(onSlow, 2000);
    try {
      while (!this.#hasEnded) {
        if (await this.#isReady()) return true;
        await pause(pollMs);
      }
      return false;
    } finally {
      clearTimeout(slow);
    }
  }

  /** Lets this process end although the server runs. */
  unref(): void {
    this.#child.unref();
  }

  /** Fast shutdown; after ten seconds (a checkpoint that does not come to an end) immediate shutdown. */
  async stop(): Promise<void> {
    if (this.#hasEnded) return;
    this.#child.ref();
    this.#child.kill('SIGINT');
    const impatience = setTimeout(() => this.#child.kill('SIGQUIT'), 10_000);
    await this.ended;
    clearTimeout(impatience);
  }

  async #isReady(): Promise<boolean> {
    const file = await unlessMissing(readFile(join(this.#dataFolder, 'postmaster.pid'), 'utf8'));
    const lines = file?.split('\n') ?? [];
    return lines[0] === String(this.pid) && lines[statusLine]?.trim() === 'ready';
  }
}
