import type { Pool } from 'pg';
import type { StoredCase, StoredSnapshot } from '@amtsweg/engine';
import type { JsonObject } from '@amtsweg/kernel';

/** Where a case stands according to its own row: what its history has to lead to. */
export interface AuditedCase {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly procedureHash: string;
  readonly revision: number;
  readonly head: string;
  /** `null` once the key has been destroyed and with it the personal payload of the history. */
  readonly wrappedKey: Buffer | null;
  readonly stored: StoredCase;
  readonly status: string;
  readonly milestone: string;
  readonly states: readonly string[];
}

/** Reads the row of a case for an audit, also one whose key has been destroyed; `null` when there is no such case. */
export async function auditedCase(pool: Pool, caseId: string): Promise<AuditedCase | null> {
  const { rows } = await pool.query<
    Omit<AuditedCase, 'stored'> & { readonly snapshot: StoredSnapshot; readonly form: JsonObject }
  >({
    name: 'audited-case',
    text: `
      select c.case_id as "caseId", c.case_number as "caseNumber", c.procedure_hash as "procedureHash", c.revision,
        encode(c.head, 'hex') as head, k.wrapped as "wrappedKey", c.status, c.milestone, c.states, c.snapshot,
        coalesce(f.form, '{}') as form
      from amtsweg.cases c
      left join amtsweg.case_key k on k.case_id = c.case_id
      left join amtsweg.case_form f on f.case_id = c.case_id
      where c.case_id = $1`,
    values: [caseId],
  });
  if (rows[0] === undefined) return null;
  const { snapshot, form, ...row } = rows[0];
  return { ...row, stored: { snapshot, form } };
}
