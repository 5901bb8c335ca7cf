import { parseDatabaseUrl } from './parse-database-url.js';

/** The same server and login, another database. */
export function databaseUrl(url: string, database: string): string {
  const other = parseDatabaseUrl(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.href;
}
