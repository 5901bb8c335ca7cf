import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { errorCode } from './error-code.js';
import { processIdentity } from './process-identity.js';
import type { Postmaster } from './running-postmaster.js';

/** Fast shutdown (ends sessions, writes a checkpoint), then immediate shutdown (the next start recovers from the log). */
const escalation: readonly (readonly [NodeJS.Signals, number])[] = [
  ['SIGINT', 5000],
  // PostgreSQL itself kills children that do not heed an immediate shutdown after five seconds.
  ['SIGQUIT', 8000],
];

const pollMs = 20;

/** Shuts down a server that is not our child, and returns when it is gone. */
export async function stopPostmaster(postmaster: Postmaster, dataFolder: string): Promise<void> {
  for (const [signal, patienceMs] of escalation) {
    if (!send(postmaster.pid, signal)) break;
    const deadline = performance.now() + patienceMs;
    while (performance.now() < deadline) {
      if ((await processIdentity(postmaster.pid)) !== postmaster.identity) return;
      await pause(pollMs);
    }
  }
  if ((await processIdentity(postmaster.pid)) !== postmaster.identity) return;
  throw new EmbeddedPostgresError(
    'orphan-stays',
    `Auf dem Datenordner ${dataFolder} läuft noch ein PostgreSQL eines früheren Starts (Prozess ${postmaster.pid}), das sich nicht beenden lässt: ` +
      `Bitte „kill ${postmaster.pid}“ als dessen Eigentümer ausführen.`,
  );
}

/** False when the signal is not ours to send. */
function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    return errorCode(error) !== 'EPERM';
  }
}
