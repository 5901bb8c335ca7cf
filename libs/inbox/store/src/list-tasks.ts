import type { Pool } from 'pg';
import { decodeCursor, encodeCursor, isRefusal, type JsonObject, type Refusal } from '@amtsweg/kernel';
import type { TaskFilter, TaskScope } from './task-filter.js';

/** A task as an inbox shows it. */
export interface TaskRow {
  readonly taskId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly procedureKey: string;
  readonly procedureHash: string;
  readonly activity: string;
  readonly label: string;
  readonly spec: JsonObject;
  readonly unit: string;
  readonly post: string;
  readonly state: 'open' | 'claimed' | 'done' | 'cancelled';
  readonly assignee: string | null;
  readonly assigneeName: string | null;
  readonly priority: number;
  readonly dueOn: string | null;
  readonly openedAt: Date;
  readonly revision: number;
  readonly states: readonly string[];
}

/** A page of tasks and, if there are more, where the next one begins. */
export interface TaskPage {
  readonly items: readonly TaskRow[];
  readonly next: string | null;
}

/** After every date there is, so that tasks without a due date come last and a plain comparison pages through them. */
const NEVER = '9999-12-31';

const COLUMNS = `
  t.task_id as "taskId", t.case_id as "caseId", c.case_number as "caseNumber", t.procedure_key as "procedureKey",
  c.procedure_hash as "procedureHash", t.activity, t.label, t.spec, t.unit, t.post, t.state, t.assignee,
  u.name as "assigneeName", t.priority, t.due_on as "dueOn", t.opened_at as "openedAt", t.revision, c.states
  from amtsweg.task t
  join amtsweg.cases c on c.case_id = t.case_id
  left join amtsweg.app_user u on u.user_id = t.assignee`;

/** What the scope and the filter come to in SQL; the parameters are the ten of `valuesOf`. */
const WHERE = `
  t.state in ('open', 'claimed')
  and (t.post = any ($1::text[]) or t.unit = any ($2::text[]))
  and case $4 when 'mine' then t.assignee = $3 when 'groups' then t.post = any ($1::text[]) and t.state = 'open' else true end
  and ($5::text is null or t.procedure_key = $5)
  and ($6::text is null or t.unit = $6)
  and ($7::text is null or t.post = $7)
  and ($8::date is null or t.due_on < $8)
  and ($9::date is null or t.due_on <= $9)
  and ($10::text is null or c.case_number ilike $10 or t.label ilike $10)`;

/** Lists open tasks by due date, then priority; `today` decides what is overdue. */
export async function listTasks(
  pool: Pool,
  scope: TaskScope,
  filter: TaskFilter,
  page: { readonly cursor: string | null; readonly limit: number; readonly today: string },
): Promise<TaskPage | Refusal> {
  const after = page.cursor === null ? null : decodeCursor(page.cursor, 3);
  if (isRefusal(after)) return after;
  const { rows } = await pool.query<TaskRow>({
    name: 'list-tasks',
    text: `select ${COLUMNS} where ${WHERE}
      and ($11::date is null or (coalesce(t.due_on, '${NEVER}'), t.priority, t.task_id) > ($11, $12::int, $13::uuid))
      order by coalesce(t.due_on, '${NEVER}'), t.priority, t.task_id limit $14`,
    values: [
      ...valuesOf(scope, filter, page.today),
      after?.[0] ?? null,
      after?.[1] ?? null,
      after?.[2] ?? null,
      page.limit + 1,
    ],
  });
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  const more = rows.length > page.limit && last !== undefined;
  return { items, next: more ? encodeCursor([last.dueOn ?? NEVER, last.priority, last.taskId]) : null };
}

/** One task, whatever its state; `null` when it is not for this person or does not exist. */
export async function taskOf(pool: Pool, scope: TaskScope, taskId: string): Promise<TaskRow | null> {
  const { rows } = await pool.query<TaskRow>(
    `select ${COLUMNS} where t.task_id = $3 and (t.post = any ($1::text[]) or t.unit = any ($2::text[]))`,
    [scope.posts, scope.ledUnits, taskId],
  );
  return rows[0] ?? null;
}

function valuesOf(scope: TaskScope, filter: TaskFilter, today: string): unknown[] {
  return [
    scope.posts,
    scope.ledUnits,
    scope.user,
    filter.basket,
    filter.procedure ?? null,
    filter.unit ?? null,
    filter.post ?? null,
    filter.overdue === true ? today : null,
    filter.dueUntil ?? null,
    filter.text === undefined ? null : `%${filter.text.replace(/[\\%_]/g, '\\$&')}%`,
  ];
}
