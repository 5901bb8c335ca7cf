import type { Pool } from 'pg';

/** The id of the case with this id or file reference; `null` when there is none. */
export async function caseIdOf(pool: Pool, name: string): Promise<string | null> {
  const { rows } = await pool.query<{ id: string }>(
    'select case_id as id from amtsweg.cases where case_number = $1 or case_id::text = lower($1)',
    [name],
  );
  return rows[0]?.id ?? null;
}
