import type { Pool } from 'pg';
import { isRefusal, type Refusal } from '@amtsweg/kernel';
import { isCivilDate } from '@amtsweg/procedure';
import { readFileCursor, writeFileCursor } from './file-cursor.js';
import { seenCase, type FileScope } from './file-scope.js';

/** An open follow-up as a list shows it. */
export interface FollowUpRow {
  readonly followUpId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly procedureHash: string;
  readonly party: string | null;
  readonly dueOn: string;
  readonly reason: string;
  readonly forUser: string | null;
  readonly forPost: string | null;
  readonly createdBy: string;
  readonly createdByName: string;
}

/** A page of follow-ups and, if there are more, where the next one begins. */
export interface FollowUpPage {
  readonly items: readonly FollowUpRow[];
  readonly next: string | null;
}

/**
 * Lists the open follow-ups of a person, their posts, the units they lead, and whoever they stand in for, the earliest first: what is overdue
 * is on top. Those of cases that are not for the reader are left out.
 */
export async function listFollowUps(
  pool: Pool,
  scope: FileScope,
  page: { readonly until: string | null; readonly cursor: string | null; readonly limit: number },
): Promise<FollowUpPage | Refusal> {
  const after = readFileCursor(page.cursor, isCivilDate);
  if (isRefusal(after)) return after;
  const { rows } = await pool.query<FollowUpRow>({
    name: 'list-follow-ups',
    text: LIST,
    values: [
      ...[scope.people, scope.posts, page.until, scope.user],
      ...[after?.at ?? null, after?.id ?? null, page.limit + 1, scope.ledUnits],
    ],
  });
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  const more = rows.length > page.limit && last !== undefined;
  return { items, next: more ? writeFileCursor({ at: last.dueOn, id: last.followUpId }) : null };
}

const RANGE = `f.done_at is null and ($3::date is null or f.due_on <= $3)
    and ($5::date is null or (f.due_on, f.follow_up_id) > ($5::date, $6::uuid))`;

const LIST = `
with asked as (
  select array(select unnest($2::text[]) union select post from amtsweg.post where unit = any ($8::text[])) as posts)
select f.follow_up_id as "followUpId", f.case_id as "caseId", c.case_number as "caseNumber",
  c.procedure_hash as "procedureHash", f.due_on as "dueOn", f.reason, f.for_user as "forUser", f.for_post as "forPost",
  f.created_by as "createdBy", coalesce(u.name, f.created_by) as "createdByName",
  (select p.name from amtsweg.party p where p.case_id = f.case_id and p.role = 'applicant' order by p.seq limit 1) as party
from (
  select * from amtsweg.follow_up f where f.for_user = any ($1::text[]) and ${RANGE}
  union all
  select f.* from asked join amtsweg.follow_up f on f.for_post = any (asked.posts) and ${RANGE}) f
cross join asked
join amtsweg.cases c on c.case_id = f.case_id
left join amtsweg.app_user u on u.user_id = f.created_by
where ${seenCase('$4', 'asked.posts')}
order by f.due_on, f.follow_up_id limit $7`;
