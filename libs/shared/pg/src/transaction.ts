import { setTimeout as pause } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import { errorCode } from './error-code.js';
import { sqlState } from './sqlstate.js';

/** How `inTransaction` works. */
export interface TransactionOptions {
  /** PostgreSQL's default, "read committed", unless named. */
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable';
  /** How often the work is tried at most (default 5). */
  readonly attempts?: number;
  /** Milliseconds to wait after the given attempt, counted from 1 (default 5, 10, 20, 40). */
  readonly backOffMs?: (attempt: number) => number;
}

const retriable: ReadonlySet<string | undefined> = new Set([
  sqlState.serializationFailure,
  sqlState.deadlockDetected,
]);

/**
 * Runs `work` in one transaction and commits what it did; when it throws, nothing of it stays.
 *
 * After a serialization failure or a deadlock the *whole* transaction runs again, as the database has forgotten its reads and writes: `work` must
 * not do anything that outlives a rollback. Other errors pass through at once.
 */
export async function inTransaction<T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  const { attempts = 5, backOffMs = doubling } = options;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(pool, work, options.isolation ?? 'read committed');
    } catch (error) {
      if (attempt >= attempts || !retriable.has(errorCode(error))) throw error;
      await pause(backOffMs(attempt));
    }
  }
}

function doubling(attempt: number): number {
  return 5 * 2 ** (attempt - 1);
}

async function once<T>(pool: Pool, work: (client: PoolClient) => Promise<T>, isolation: string): Promise<T> {
  const client = await pool.connect();
  // A connection that breaks fails the statement at hand; without a listener it would also end the process.
  const ignore = (): void => undefined;
  client.on('error', ignore);
  let broken = false;
  try {
    await client.query(`begin isolation level ${isolation}`);
    const result = await work(client);
    await commit(client);
    return result;
  } catch (error) {
    broken = await client.query('rollback').then(
      () => false,
      () => true,
    );
    throw error;
  } finally {
    client.off('error', ignore);
    // A client whose rollback failed is in an unknown state: the pool throws it away.
    client.release(broken);
  }
}

/** PostgreSQL answers "commit" of a failed transaction with a silent rollback; work that swallowed the error must not pass for done. */
async function commit(client: PoolClient): Promise<void> {
  const { command } = await client.query('commit');
  if (command !== 'COMMIT')
    throw new Error('transaction was rolled back: the work swallowed the error of a failed statement');
}
