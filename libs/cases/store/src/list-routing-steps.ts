import type { Pool } from 'pg';
import { isRefusal, type Refusal } from '@amtsweg/kernel';
import { isCivilDate } from '@amtsweg/procedure';
import { readFileCursor, writeFileCursor } from './file-cursor.js';
import { seenCase, type FileScope } from './file-scope.js';
import type { RoutingKind } from './file-step.js';

/** A step of a routing slip that waits for somebody of a post. */
export interface RoutingRow {
  readonly stepId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly procedureHash: string;
  readonly party: string | null;
  readonly kind: RoutingKind;
  readonly post: string;
  readonly postLabel: string;
  readonly instruction: string;
  readonly addedBy: string;
  readonly addedByName: string;
  readonly addedAt: Date;
}

/** A page of routing steps and, if there are more, where the next one begins. */
export interface RoutingPage {
  readonly items: readonly RoutingRow[];
  readonly next: string | null;
}

/** Lists the steps whose turn it is, of posts held, stood in for, or in units led, the oldest first. */
export async function listRoutingSteps(
  pool: Pool,
  scope: FileScope,
  page: { readonly cursor: string | null; readonly limit: number },
): Promise<RoutingPage | Refusal> {
  const after = readFileCursor(page.cursor, isInstant);
  if (isRefusal(after)) return after;
  const { rows } = await pool.query<RoutingRow & { readonly cursorAt: string }>({
    name: 'list-routing-steps',
    text: LIST,
    values: [
      ...[scope.posts, scope.ledUnits, scope.user],
      ...[after?.at ?? null, after?.id ?? null, page.limit + 1],
    ],
  });
  const items = rows.slice(0, page.limit).map(({ cursorAt: _at, ...row }) => row);
  const last = rows[page.limit - 1];
  const more = rows.length > page.limit && last !== undefined;
  return { items, next: more ? writeFileCursor({ at: last.cursorAt, id: last.stepId }) : null };
}

const INSTANT = /^\d{4}-(?:0[1-9]|1[0-2])-\d\dT(?:[01]\d|2[0-3])(?::[0-5]\d){2}\.\d{6}Z$/;

function isInstant(text: string): boolean {
  return INSTANT.test(text) && isCivilDate(text.slice(0, 10));
}

// The cursor carries microseconds, which a JavaScript Date would lose.
const LIST = `
with asked as (
  select array(select unnest($1::text[]) union select post from amtsweg.post where unit = any ($2::text[])) as posts)
select r.step_id as "stepId", r.case_id as "caseId", c.case_number as "caseNumber",
  c.procedure_hash as "procedureHash", r.kind, r.post, p.label as "postLabel", r.instruction,
  r.added_by as "addedBy", coalesce(u.name, r.added_by) as "addedByName", r.added_at as "addedAt",
  to_char(r.added_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "cursorAt",
  (select y.name from amtsweg.party y where y.case_id = r.case_id and y.role = 'applicant' order by y.seq limit 1) as party
from asked
join amtsweg.routing_step r on r.post = any (asked.posts) and r.state = 'current'
join amtsweg.cases c on c.case_id = r.case_id
join amtsweg.post p on p.post = r.post
left join amtsweg.app_user u on u.user_id = r.added_by
where ${seenCase('$3', 'asked.posts')}
  and ($4::timestamptz is null or (r.added_at, r.step_id) > ($4::timestamptz, $5::uuid))
order by r.added_at, r.step_id limit $6`;
