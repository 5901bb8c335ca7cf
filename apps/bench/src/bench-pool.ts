import type { Pool } from 'pg';
import { poolFor } from '@amtsweg/pg';

/** Sessions of each contender: as many as there are clients at most, so that none waits for another in Node. */
export const SESSIONS = 32;

/**
 * A pool as the product has it, except that idle sessions stay: while one contender runs the others wait, and a session
 * that is opened anew has its plans to make again.
 */
export function benchPool(url: string, role?: string): Pool {
  const pool = poolFor(url, { max: SESSIONS, ...(role === undefined ? {} : { role }) });
  pool.options.idleTimeoutMillis = 0;
  return pool;
}
