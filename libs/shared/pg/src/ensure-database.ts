import { escapeIdentifier } from 'pg';
import { databaseUrl } from './database-url.js';
import { errorCode } from './error-code.js';
import { sqlState } from './sqlstate.js';
import { withClient } from './with-client.js';

/** Creates the database `name` on the server of `serverUrl` unless it exists, and gives its URL. */
export async function ensureDatabase(serverUrl: string, name: string): Promise<string> {
  await withClient(databaseUrl(serverUrl, 'postgres'), async (client) => {
    const found = await client.query('select from pg_database where datname = $1', [name]);
    if (found.rowCount !== 0) return;
    try {
      await client.query(`create database ${escapeIdentifier(name)}`);
    } catch (error) {
      if (errorCode(error) !== sqlState.duplicateDatabase) throw error;
    }
  });
  return databaseUrl(serverUrl, name);
}
