import type { Pool } from 'pg';

/** How a case is protected, and who may see it all the same. */
export interface ProtectionOfCase {
  readonly reason: string;
  readonly protectedBy: string;
  readonly protectedByName: string;
  readonly protectedAt: Date;
  /** Those that count today, the latest last. */
  readonly authorisations: readonly {
    readonly authorisationId: string;
    readonly user: string;
    readonly name: string;
    readonly reason: string;
    /** Last day. */
    readonly until: string | null;
    readonly givenBy: string;
    readonly givenByName: string;
    readonly givenAt: string;
  }[];
}

/** How a case is protected now; `null` when it is not. */
export async function protectionOf(pool: Pool, caseId: string): Promise<ProtectionOfCase | null> {
  const { rows } = await pool.query<ProtectionOfCase>({
    name: 'protection-of',
    text: `
      select p.reason, p.protected_by as "protectedBy", coalesce(b.name, p.protected_by) as "protectedByName",
        p.protected_at as "protectedAt",
        coalesce((select jsonb_agg(jsonb_build_object('authorisationId', a.authorisation_id, 'user', a.user_id,
            'name', coalesce(u.name, a.user_id), 'reason', a.reason, 'until', a.until,
            'givenBy', a.given_by, 'givenByName', coalesce(g.name, a.given_by), 'givenAt', a.given_at)
            order by a.given_at, a.authorisation_id)
          from amtsweg.valid_authorisation a left join amtsweg.app_user u on u.user_id = a.user_id
          left join amtsweg.app_user g on g.user_id = a.given_by
          where a.protection_id = p.protection_id), '[]') as authorisations
      from amtsweg.case_protection p left join amtsweg.app_user b on b.user_id = p.protected_by
      where p.case_id = $1 and p.lifted_at is null`,
    values: [caseId],
  });
  return rows[0] ?? null;
}
