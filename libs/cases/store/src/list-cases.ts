import type { Pool } from 'pg';
import { encodeCursor, isRefusal, type Refusal } from '@amtsweg/kernel';
import { readInstantCursor, storable, type InstantCursor } from '@amtsweg/pg';

/** Whose cases somebody may list: those of their units and those their posts have worked on, or their own. */
export interface CaseScope {
  /** From whom single cases may be kept. */
  readonly user: string;
  readonly units: readonly string[];
  readonly posts: readonly string[];
  /** Units whose posts the person reaches by leading them. */
  readonly ledUnits: readonly string[];
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
  readonly applicant?: string | undefined;
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

/**
 * Lists cases, the latest first. Only what the scope names is part of the statement: an `or` over all of it would keep
 * the planner from the index of an applicant's own cases.
 */
export async function listCases(
  pool: Pool,
  scope: CaseScope,
  filter: CaseFilter,
  page: { readonly cursor: string | null; readonly limit: number },
): Promise<CasePage | Refusal> {
  const after = page.cursor === null ? null : readInstantCursor(page.cursor);
  if (isRefusal(after)) return after;
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const visible = visibleTo(scope, bind);
  if (visible === null) return { items: [], next: null };
  const where = [visible, ...filtered(filter, bind), ...following(after, bind)].join(' and ');
  const { rows } = await pool.query<CaseRow & { readonly cursorAt: string }>({
    text: `${SELECT} where ${where} order by c.received_at desc, c.case_id limit ${bind(page.limit + 1)}`,
    values,
  });
  const items = rows.slice(0, page.limit).map(({ cursorAt: _at, ...row }) => row);
  const last = rows[page.limit - 1];
  const more = rows.length > page.limit && last !== undefined;
  return { items, next: more ? encodeCursor([last.cursorAt, last.caseId]) : null };
}

type Bind = (value: unknown) => string;

/** The condition of the scope, `null` when it names nothing: then nothing is listed. */
function visibleTo({ user, units, posts, ledUnits, applicant, all }: CaseScope, bind: Bind): string | null {
  const elsewhere = [
    ...(posts.length === 0 ? [] : [`t.post = any (${bind(posts)}::text[])`]),
    ...(ledUnits.length === 0 ? [] : [`t.unit = any (${bind(ledUnits)}::text[])`]),
  ];
  const ways = [
    ...(units.length === 0 ? [] : [`c.unit = any (${bind(units)}::text[])`]),
    ...(elsewhere.length === 0 ? [] : [workedOn(elsewhere.join(' or '))]),
  ];
  const office = all ? 'true' : ways.length === 0 ? null : `(${ways.join(' or ')})`;
  const own = applicant === null ? null : `c.applicant = ${bind(applicant)}`;
  if (office === null) return own;
  // Nobody has many cases that are kept from them, and they are read once for a statement.
  const kept = `c.case_id <> all (array(select amtsweg.kept_from(${bind(user)})))`;
  return own === null ? `${office} and ${kept}` : `(${own} or (${office} and ${kept}))`;
}

/** A post has or had a task of the case; where special secrecy binds the office, it must have one now (LC-27). */
function workedOn(byPost: string): string {
  return `exists (select 1 from amtsweg.task t where t.case_id = c.case_id and (${byPost})
    and (t.closed_at is null or exists (
      select 1 from amtsweg.procedure_version v where v.hash = c.procedure_hash and v.secrecy = 'general')))`;
}

function filtered(filter: CaseFilter, bind: Bind): string[] {
  const equal = {
    'c.procedure_key': filter.procedure,
    'c.unit': filter.unit,
    'c.status': filter.status,
    'c.milestone': filter.milestone,
    'c.ending': filter.ending,
    'c.applicant': filter.applicant,
  };
  const conditions = Object.entries(equal).flatMap(([column, value]) =>
    value === undefined ? [] : [`${column} = ${bind(storable(value))}`],
  );
  if (filter.caseNumber === undefined) return conditions;
  const prefix = `${storable(filter.caseNumber).replace(/[\\%_]/g, '\\$&')}%`;
  return [...conditions, `c.case_number like ${bind(prefix)}`];
}

function following(after: InstantCursor | null, bind: Bind): string[] {
  if (after === null) return [];
  const at = `${bind(after.at)}::timestamptz`;
  // Two conditions, so that the first is a range of the index (received_at desc, case_id).
  return [`c.received_at <= ${at}`, `(c.received_at < ${at} or c.case_id > ${bind(after.id)}::uuid)`];
}

// The cursor carries microseconds, which a JavaScript Date would lose.
const SELECT = `
select c.case_id as "caseId", c.case_number as "caseNumber", c.procedure_key as "procedureKey",
  c.procedure_hash as "procedureHash", c.unit, c.channel, c.received_at as "receivedAt",
  c.received_on as "receivedOn", c.status, c.milestone, c.states, c.ending, c.revision, c.changed_at as "changedAt",
  to_char(c.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "cursorAt"
from amtsweg.cases c`;
