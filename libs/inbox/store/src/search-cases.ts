import type { Pool } from 'pg';
import { encodeCursor, isRefusal, type Refusal } from '@amtsweg/kernel';
import { readInstantCursor, type InstantCursor } from '@amtsweg/pg';
import { notHidden, ofOffice } from './hidden-cases.js';
import { searchParts } from './search-parts.js';
import type { Bind } from './task-conditions.js';
import type { TaskScope } from './task-filter.js';
import { visiblePosts, visibleUnits } from './visible-posts.js';

/** By what a case was found. */
export type MatchedBy = 'caseNumber' | 'person' | 'address' | 'externalId';

/** A case that a search found. */
export interface FoundCase {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly procedureHash: string;
  readonly unit: string;
  readonly party: string;
  readonly status: 'active' | 'done';
  readonly states: readonly string[];
  readonly matched: MatchedBy;
}

/** A page of found cases and, if there are more, where the next one begins. */
export interface FoundPage {
  readonly items: readonly FoundCase[];
  readonly next: string | null;
}

/**
 * Finds cases in which every part of the text occurs, the latest first: in the case's number, the names and addresses of
 * form and parties, or a foreign reference. Only cases in which the person stands for the office are found.
 */
export async function searchCases(
  pool: Pool,
  scope: TaskScope,
  text: string,
  page: { readonly cursor: string | null; readonly limit: number },
): Promise<FoundPage | Refusal> {
  const after = page.cursor === null ? null : readInstantCursor(page.cursor);
  if (isRefusal(after)) return after;
  const { parts, onlyNumbers } = searchParts(text);
  const posts = visiblePosts(scope);
  if (parts.length === 0 || posts.length === 0) return { items: [], next: null };
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const asked = `${bind(parts)}::text[]`;
  const limit = bind(page.limit + 1);
  const seen = ofOffice('c', `${bind(visibleUnits(scope))}::text[]`, `${bind(posts)}::text[]`);
  const { rows } = await pool.query<FoundCase & { readonly cursorAt: string }>({
    text: `select ${columns(asked, bind(onlyNumbers))}
      from (select c.*, w.words from amtsweg.case_words w join amtsweg.cases c on c.case_id = w.case_id
        where w.words @@ (select amtsweg.words_asked(${asked}, '')) and ${seen}
          and ${notHidden('c.case_id', bind(scope.user))} ${following(after, bind)}
        order by c.received_at desc, c.case_id limit ${limit}) c
      order by c.received_at desc, c.case_id`,
    values,
  });
  const items = rows.slice(0, page.limit).map(({ cursorAt: _at, ...row }) => row);
  const last = rows[page.limit - 1];
  const more = rows.length > page.limit && last !== undefined;
  return { items, next: more ? encodeCursor([last.cursorAt, last.caseId]) : null };
}

function following(after: InstantCursor | null, bind: Bind): string {
  if (after === null) return '';
  const at = `${bind(after.at)}::timestamptz`;
  return `and c.received_at <= ${at} and (c.received_at < ${at} or c.case_id > ${bind(after.id)}::uuid)`;
}

function columns(asked: string, onlyNumbers: string): string {
  const by = (kind: string): string => `coalesce(c.words @@ amtsweg.words_asked(${asked}, '${kind}'), false)`;
  return `
    c.case_id as "caseId", c.case_number as "caseNumber", c.procedure_hash as "procedureHash", c.unit, c.status, c.states,
    coalesce((select name from amtsweg.party p where p.case_id = c.case_id
      order by p.role <> 'applicant', p.seq limit 1), c.case_number) as party,
    case when ${onlyNumbers}::boolean and ${by('D')} then 'caseNumber' when ${by('A')} then 'person'
      when ${by('B')} then 'address' else 'externalId' end as matched,
    to_char(c.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "cursorAt"`;
}
