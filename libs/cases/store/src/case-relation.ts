import type { Pool } from 'pg';
import type { CaseRelation } from '@amtsweg/identity-contract';

/**
 * What decides whether somebody may see a case; `null` when there is none. A short read of its own, so that a case that
 * is not theirs takes a stranger no longer than one that does not exist.
 */
export async function caseRelation(pool: Pool, caseId: string): Promise<CaseRelation | null> {
  const { rows } = await pool.query<CaseRelation>({
    name: 'case-relation',
    text: `select c.unit, c.applicant,
        array(select distinct post from amtsweg.task where case_id = c.case_id) as posts
      from amtsweg.cases c where c.case_id = $1`,
    values: [caseId],
  });
  return rows[0] ?? null;
}
