import { Pool } from 'pg';
import { parseDatabaseUrl } from './parse-database-url.js';
import { typeParsers } from './type-parsers.js';

/** What a pool's sessions are like. */
export interface PoolOptions {
  /** The database role that the sessions take on; none means the login's own. */
  readonly role?: string;
  /** Sessions at most (default 10). */
  readonly max?: number;
  /** How the sessions appear in `pg_stat_activity` (default `amtsweg`). */
  readonly applicationName?: string;
  /** After how long PostgreSQL cancels a statement (default: never). */
  readonly statementTimeoutMs?: number;
  /** Hears of idle connections that broke; the pool replaces them by itself. */
  readonly onConnectionLost?: (error: Error) => void;
}

const plainName = /^[a-z_][a-z0-9_]*$/;

/**
 * A pool on `url` whose sessions look into the schema `amtsweg` first and count time in UTC.
 *
 * Role and settings travel in the start message, so no session exists without them, not even after `reset all`, and it costs no round trip.
 * A pooler between us and PostgreSQL that drops the `options` parameter (PgBouncer, unless told to ignore it) cannot be used.
 */
export function poolFor(url: string, options: PoolOptions = {}): Pool {
  const target = parseDatabaseUrl(url);
  const own = target.searchParams.get('options') ?? '';
  // What stands in the URL would otherwise override what is passed beside it.
  target.searchParams.delete('options');
  const pool = new Pool({
    connectionString: target.href,
    max: options.max ?? 10,
    application_name: options.applicationName ?? 'amtsweg',
    options: `${own} ${startOptions(options)}`.trim(),
    types: typeParsers,
  });
  // Node ends the process on an "error" event without listener, and a database that restarts breaks every connection.
  pool.on('error', (error) => options.onConnectionLost?.(error));
  return pool;
}

function startOptions({ role, statementTimeoutMs }: PoolOptions): string {
  if (role !== undefined && !plainName.test(role)) throw new Error(`not a plain role name: ${role}`);
  const settings = [
    ...(role === undefined ? [] : [`role=${role}`]),
    'search_path=amtsweg,public',
    'timezone=UTC',
    ...(statementTimeoutMs === undefined ? [] : [`statement_timeout=${statementTimeoutMs}`]),
  ];
  return settings.map((setting) => `-c ${setting}`).join(' ');
}
