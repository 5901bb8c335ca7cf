import type { Pool } from 'pg';
import type { CaseRelation } from '@amtsweg/identity-contract';

/** SQL of who is kept away from a case `c`. */
export const KEPT_AWAY = `
  array(select o.user_id from amtsweg.conflict_of_interest o
    where o.case_id = c.case_id and o.state <> 'rejected') as recused,
  amtsweg.admitted_to(c.case_id) as admitted`;

/** SQL of the posts whose turn it is on the routing slip of a case `c`. */
const signing = `select r.post from amtsweg.routing_step r where r.case_id = c.case_id and r.state = 'current'`;

/**
 * What decides whether somebody may see a case; `null` when there is none. A short read of its own, so that a case that
 * is not theirs takes a stranger no longer than one that does not exist.
 */
export async function caseRelation(pool: Pool, caseId: string): Promise<CaseRelation | null> {
  const { rows } = await pool.query<CaseRelation>({
    name: 'case-relation',
    text: `select c.unit, c.applicant, v.secrecy, ${KEPT_AWAY},
        array(select post from amtsweg.task where case_id = c.case_id union ${signing}) as posts,
        array(select post from amtsweg.task where case_id = c.case_id and closed_at is null union ${signing}) as "openPosts"
      from amtsweg.cases c join amtsweg.procedure_version v on v.hash = c.procedure_hash
      where c.case_id = $1`,
    values: [caseId],
  });
  return rows[0] ?? null;
}
