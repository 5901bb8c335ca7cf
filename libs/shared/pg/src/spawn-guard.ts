import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Socket } from 'node:net';
import { guardScript } from './guard-script.js';
import { serverEnvironment } from './server-environment.js';

/** The process that shuts PostgreSQL down when this one was killed. */
export interface Guard {
  /** Ends the guard without touching PostgreSQL. */
  dismiss(): Promise<void>;
}

/**
 * Sets a guard on the server `pid`; it never keeps this process alive.
 *
 * The guard holds the other end of a pipe that the kernel closes whatever kills us, which no exit handler sees on a `kill -9`.
 * `doomedFolder` is deleted once an orphaned server has ended.
 */
export function spawnGuard(pid: number, dataFolder: string, doomedFolder: string | undefined): Guard {
  const guard = spawn(process.execPath, ['-e', guardScript, String(pid), dataFolder, doomedFolder ?? ''], {
    cwd: '/',
    detached: true,
    env: serverEnvironment(),
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Without a guard the server is still found and stopped by the next start.
  guard.on('error', () => undefined);
  guard.stdin.on('error', () => undefined);
  if (guard.stdin instanceof Socket) guard.stdin.unref();
  guard.unref();
  return {
    dismiss: async () => {
      if (guard.pid === undefined || guard.exitCode !== null || guard.signalCode !== null) return;
      guard.ref();
      const ended = once(guard, 'exit');
      guard.kill('SIGKILL');
      await ended;
    },
  };
}
