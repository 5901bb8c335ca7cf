import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { freePort } from './free-port.js';
import { openServerLog } from './open-server-log.js';
import type { ServerLog } from './open-server-log.js';
import type { ServerCommand } from './server-process.js';
import { ServerProcess } from './server-process.js';

/** A server that accepts connections. */
export interface LaunchedServer {
  readonly server: ServerProcess;
  readonly port: number;
}

/** What passes by itself: another program took the port, or the last of a killed server's processes are still going. */
const passing =
  /could not bind|Address already in use|pre-existing shared memory block|lock file "postmaster\.pid" already exists/;

const patienceMs = 10_000;
const retryMs = 200;

/** Starts the server on a free port, again and again while what hinders it passes by itself. `onSpawn` sees every process. */
export async function launchServer(
  command: ServerCommand,
  log: (line: string) => void,
  onSpawn: (server: ServerProcess) => void,
): Promise<LaunchedServer> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const serverLog = await openServerLog(command.dataFolder, command.account);
    try {
      const port = await freePort();
      const settings = { ...command.settings, port: String(port) };
      const server = new ServerProcess({ ...command, settings }, serverLog);
      onSpawn(server);
      const ready = await server.becomesReady(() =>
        log('PostgreSQL stellt den Datenbestand nach einem Absturz wieder her …'),
      );
      if (ready) return { server, port };
      const reason = await serverLog.sinceStart();
      if (!passing.test(reason) || performance.now() > deadline) throw failure(command, serverLog, reason);
    } finally {
      await serverLog.file.close();
    }
    await pause(retryMs);
  }
}

function failure(command: ServerCommand, log: ServerLog, reason: string): EmbeddedPostgresError {
  const lines = reason.split('\n').filter((line) => /FATAL|PANIC|error while loading/.test(line));
  const said = lines.at(-1)?.replace(/^.*?(FATAL|PANIC):\s*/, '') ?? 'das Programm ließ sich nicht ausführen';
  return new EmbeddedPostgresError(
    'start-failed',
    `PostgreSQL startet auf dem Datenordner ${command.dataFolder} nicht (${said}), ohne Datenbank läuft Amtsweg nicht: ` +
      `Bitte die Ursache in ${log.path} nachlesen und beheben.`,
  );
}
