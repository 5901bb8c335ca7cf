import type { Pool } from 'pg';

/** A post as a signature shows it. */
export interface PostLine {
  readonly label: string;
  /** `i. A.`, `i. V.` or empty (IN-09). */
  readonly suffix: string;
}

/** How a post signs; `null` when there is no such post. */
export async function postLine(pool: Pool, post: string | null): Promise<PostLine | null> {
  const { rows } = await pool.query<PostLine>(
    'select label, signature_suffix as suffix from amtsweg.post where post = $1',
    [post],
  );
  return rows[0] ?? null;
}
