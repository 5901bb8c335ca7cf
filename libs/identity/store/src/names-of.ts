import type { Pool } from 'pg';

/** The names of accounts, by account; accounts that the office does not know are left out. */
export async function namesOf(pool: Pool, users: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await pool.query<{ user: string; name: string }>({
    name: 'names-of',
    text: 'select user_id as "user", name from amtsweg.app_user where user_id = any ($1::text[])',
    values: [users],
  });
  return new Map(rows.map(({ user, name }) => [user, name]));
}
