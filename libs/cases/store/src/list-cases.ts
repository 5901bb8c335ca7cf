import type { Pool } from 'pg';
import { decodeCursor, encodeCursor, isRefusal, type Refusal } from '@amtsweg/kernel';

/** Whose cases somebody may list: those of their units and those their posts have worked on, or their own. */
export interface CaseScope {
  readonly units: readonly string[];
  readonly posts: readonly string[];
  /** The applicant whose own cases are listed. */
  readonly applicant: string | null;
  /** All cases; for auditors. */
  readonly all: boolean;
}

/** Which of them to list. */
export interface CaseFilter {
  readonly procedure?: string | undefined;
  readonly unit?: string | undefined;
  readonly status?: 'active' | 'done' | undefined;
  readonly milestone?: string | undefined;
  readonly ending?: string | undefined;
  /** The file reference from its beginning. */
  readonly caseNumber?: string | undefined;
}

/** A case as a list shows it, without personal data. */
export interface CaseRow {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly procedureKey: string;
  readonly procedureHash: string;
  readonly unit: string;
  readonly channel: 'online' | 'paper';
  readonly receivedAt: Date;
  readonly receivedOn: string;
  readonly status: 'active' | 'done';
  readonly milestone: string;
  readonly states: readonly string[];
  readonly ending: string | null;
  readonly revision: number;
  readonly changedAt: Date;
}

/** A page of cases and, if there are more, where the next one begins. */
export interface CasePage {
  readonly items: readonly CaseRow[];
  readonly next: string | null;
}

/** Lists cases, the latest first. */
export async function listCases(
  pool: Pool,
  scope: CaseScope,
  filter: CaseFilter,
  page: { readonly cursor: string | null; readonly limit: number },
): Promise<CasePage | Refusal> {
  const after = page.cursor === null ? null : decodeCursor(page.cursor, 2);
  if (isRefusal(after)) return after;
  const { rows } = await pool.query<CaseRow & { readonly cursorAt: string }>({
    name: 'list-cases',
    text: LIST,
    values: [
      scope.units,
      scope.posts,
      scope.applicant,
      scope.all,
      filter.procedure ?? null,
      filter.unit ?? null,
      filter.status ?? null,
      filter.milestone ?? null,
      filter.ending ?? null,
      filter.caseNumber === undefined ? null : `${filter.caseNumber.replace(/[\\%_]/g, '\\$&')}%`,
      after?.[0] ?? null,
      after?.[1] ?? null,
      page.limit + 1,
    ],
  });
  const items = rows.slice(0, page.limit).map(({ cursorAt: _at, ...row }) => row);
  const last = rows[page.limit - 1];
  const more = rows.length > page.limit && last !== undefined;
  return { items, next: more ? encodeCursor([last.cursorAt, last.caseId]) : null };
}

// The cursor carries microseconds, which a JavaScript Date would lose.
const LIST = `
select c.case_id as "caseId", c.case_number as "caseNumber", c.procedure_key as "procedureKey",
  c.procedure_hash as "procedureHash", c.unit, c.channel, c.received_at as "receivedAt",
  c.received_on as "receivedOn", c.status, c.milestone, c.states, c.ending, c.revision, c.changed_at as "changedAt",
  c.received_at::text as "cursorAt"
from amtsweg.cases c
where ($4 or c.unit = any ($1::text[]) or c.applicant = $3
    or exists (select 1 from amtsweg.task t where t.case_id = c.case_id and t.post = any ($2::text[])))
  and ($5::text is null or c.procedure_key = $5)
  and ($6::text is null or c.unit = $6)
  and ($7::text is null or c.status = $7)
  and ($8::text is null or c.milestone = $8)
  and ($9::text is null or c.ending = $9)
  and ($10::text is null or c.case_number like $10)
  and ($11::timestamptz is null or (c.received_at, c.case_id) < ($11, $12::uuid))
order by c.received_at desc, c.case_id desc
limit $13`;
