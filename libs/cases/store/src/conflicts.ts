import type { Pool } from 'pg';
import type { ConflictGround } from './access-step.js';

/** A declared conflict of interest as whoever decides about it sees it. */
export interface ConflictRow {
  readonly conflictId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly user: string;
  readonly name: string;
  readonly ground: ConflictGround;
  readonly reason: string;
  readonly declaredAt: Date;
  readonly state: 'declared' | 'confirmed' | 'rejected';
}

/**
 * The conflicts in cases of the units that somebody leads, undecided ones first; without their own, and without those in
 * cases that are kept from them.
 */
export async function listConflicts(
  pool: Pool,
  user: string,
  units: readonly string[],
): Promise<ConflictRow[]> {
  const { rows } = await pool.query<ConflictRow>({
    name: 'list-conflicts',
    text: `
      select o.conflict_id as "conflictId", o.case_id as "caseId", c.case_number as "caseNumber", o.user_id as "user",
        coalesce(u.name, o.user_id) as name, o.ground, o.reason, o.declared_at as "declaredAt", o.state
      from amtsweg.conflict_of_interest o
      join amtsweg.cases c on c.case_id = o.case_id
      left join amtsweg.app_user u on u.user_id = o.user_id
      where c.unit = any ($2::text[]) and o.user_id <> $1 and c.applicant is distinct from $1
        and o.case_id <> all (array(select amtsweg.kept_from($1)))
      order by o.state <> 'declared', o.declared_at desc, o.conflict_id limit 500`,
    values: [user, units],
  });
  return rows;
}

/** The case in which a conflict was declared; `null` when there is no such declaration. */
export async function caseOfConflict(pool: Pool, conflictId: string): Promise<string | null> {
  const { rows } = await pool.query<{ caseId: string }>({
    name: 'case-of-conflict',
    text: 'select case_id as "caseId" from amtsweg.conflict_of_interest where conflict_id = $1',
    values: [conflictId],
  });
  return rows[0]?.caseId ?? null;
}
