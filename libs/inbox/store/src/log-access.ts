import type { Pool } from 'pg';

/** A search about persons, as it is kept (IN-17). */
export interface LoggedSearch {
  readonly user: string;
  readonly at: Date;
  readonly searched: string;
  readonly purpose: string;
  /** Whether the purpose follows from the person's work and was not stated. */
  readonly derived: boolean;
  /** The cases that were shown. */
  readonly shown: readonly string[];
}

/** Adds a search to the log, which nobody can change. It is kept before anything is shown. */
export async function logAccess(pool: Pool, entry: LoggedSearch): Promise<void> {
  await pool.query({
    name: 'log-access',
    text: `insert into amtsweg.access_log (user_id, at, searched, purpose, derived, shown)
      values ($1, $2, $3, $4, $5, $6::uuid[])`,
    values: [entry.user, entry.at, entry.searched, entry.purpose, entry.derived, entry.shown],
  });
}
