/** Whose follow-ups and routing steps are listed: those of a person, their posts, units led, and people stood in for. */
export interface FileScope {
  readonly user: string;
  /** The person and those they stand in for. */
  readonly people: readonly string[];
  /** Posts held, and posts acted for in the place of others. */
  readonly posts: readonly string[];
  /** Units led. */
  readonly ledUnits: readonly string[];
}

/**
 * Whether a case `c` may be seen by the reader of a list, as a condition in SQL; it says what `standing` says. `user` and
 * `posts` are the placeholders of the reader and of all posts they reach. A post elsewhere reads on after its task is done
 * only where no special secrecy binds the office (LC-27).
 */
export function seenCase(user: string, posts: string): string {
  return `c.applicant is distinct from ${user} and c.case_id not in (select amtsweg.kept_from(${user}))
    and (c.unit in (select split_part(one, '/', 1) from unnest(${posts}::text[]) one)
      or exists (select 1 from amtsweg.task t where t.case_id = c.case_id and t.post = any (${posts}::text[])
        and (t.closed_at is null
          or exists (select 1 from amtsweg.procedure_version v where v.hash = c.procedure_hash and v.secrecy = 'general')))
      or exists (select 1 from amtsweg.routing_step s where s.case_id = c.case_id and s.state = 'current'
        and s.post = any (${posts}::text[])))`;
}
