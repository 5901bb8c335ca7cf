import { once } from 'node:events';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NewerDatabase } from '@amtsweg/migrations';
import { EmbeddedPostgresError } from '@amtsweg/pg';
import { ConfigError, readConfig } from './config.js';
import { PortTaken, startServer } from './start-server.js';

const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Starts the product and stops it cleanly on Ctrl-C; what an operator can repair ends in one sentence. */
async function main(): Promise<void> {
  const config = readConfig(process.env, process.argv.slice(2), projectRoot);
  const server = await startServer(config, (line) => console.log(line));
  await Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)));
  console.log('Amtsweg wird beendet …');
  await server.stop();
}

const known = [ConfigError, PortTaken, NewerDatabase, EmbeddedPostgresError];

try {
  await main();
  process.exit(0);
} catch (error) {
  if (!known.some((kind) => error instanceof kind)) throw error;
  console.error((error as Error).message);
  process.exit(1);
}
