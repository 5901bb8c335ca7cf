import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NewerDatabase } from '@amtsweg/migrations';
import { EmbeddedPostgresError } from '@amtsweg/pg';
import { ConfigError, readConfig } from './config.js';
import { DatabaseUnreachable } from './reach-database.js';
import { PortTaken, startServer } from './start-server.js';

const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Starts the product and stops it cleanly on Ctrl-C; what an operator can repair ends in one sentence. */
async function main(): Promise<void> {
  const config = readConfig(process.env, process.argv.slice(2), projectRoot);
  const server = await startServer(config, (line) => console.log(line));
  await endWished();
  console.log('Amtsweg wird beendet …');
  await server.stop();
}

/** For this long another signal is the same wish: of one Ctrl-C both the terminal and npm tell us. */
const SAME_WISH_MS = 1500;

/** Waits for the wish to end. Whoever wishes it again while it is taking long is obeyed at once. */
function endWished(): Promise<void> {
  return new Promise((wished) => {
    let first: number | undefined;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => {
        first ??= performance.now();
        wished();
        if (performance.now() - first > SAME_WISH_MS) process.exit(130);
      });
    }
  });
}

const known = [ConfigError, DatabaseUnreachable, PortTaken, NewerDatabase, EmbeddedPostgresError];

try {
  await main();
  process.exit(0);
} catch (error) {
  if (!known.some((kind) => error instanceof kind)) throw error;
  console.error((error as Error).message);
  process.exit(1);
}
