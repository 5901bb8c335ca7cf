import type { Pool } from 'pg';

/** Who signs, as the letter shows it. */
export interface Signer {
  readonly name: string;
  /** `i. A.`, `i. V.` or empty; comes from the post. */
  readonly suffix: string;
  readonly function: string;
}

/**
 * The person who did an activity of a case last, with the post they acted for; `null` while nobody has.
 *
 * Whoever stood in for somebody says so beside the post. The suffix stays that of the post: `i. V.` is for deputies of
 * the head alone (IN-09).
 */
export async function signerOf(pool: Pool, caseId: string, activity: string): Promise<Signer | null> {
  const { rows } = await pool.query<Signer>(
    `select u.name, p.signature_suffix as suffix,
       p.label || coalesce(', in Vertretung für ' || b.name, '') as function
     from amtsweg.task t
     join amtsweg.app_user u on u.user_id = t.closed_by
     left join amtsweg.app_user b on b.user_id = t.closed_for
     left join amtsweg.post p on p.post = t.closed_post
     where t.case_id = $1 and t.activity = $2 and t.state = 'done'
     order by t.closed_at desc, t.opened_seq desc limit 1`,
    [caseId, activity],
  );
  return rows[0] ?? null;
}
