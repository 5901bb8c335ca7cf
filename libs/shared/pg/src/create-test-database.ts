import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { escapeIdentifier } from 'pg';
import { databaseUrl } from './database-url.js';
import { errorCode } from './error-code.js';
import { sqlState } from './sqlstate.js';
import { withClient } from './with-client.js';

/** A database of one's own. */
export interface TestDatabase {
  readonly url: string;
  /** Deletes it, whoever is still connected. */
  drop(): Promise<void>;
}

const attempts = 20;
const retryMs = 100;

/** Clones the database `template` of a test server under a new name, so that a test can do as it likes. */
export async function createTestDatabase(clusterUrl: string, template: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const maintenance = databaseUrl(clusterUrl, 'postgres');
  await withClient(maintenance, (client) => clone(client, name, template));
  return {
    url: databaseUrl(clusterUrl, name),
    drop: async () => {
      await withClient(maintenance, (client) =>
        client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`),
      );
    },
  };
}

/** PostgreSQL clones only what nobody is connected to, and the session of a closed pool takes a moment to go. */
async function clone(client: Client, name: string, template: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(`create database ${escapeIdentifier(name)} template ${escapeIdentifier(template)}`);
      return;
    } catch (error) {
      if (errorCode(error) !== sqlState.objectInUse || attempt === attempts) throw error;
      await pause(retryMs);
    }
  }
}
