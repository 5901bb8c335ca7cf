import type { Pool } from 'pg';
import { isRefusal, type JsonObject, type Refusal } from '@amtsweg/kernel';
import { notHidden, ofOffice } from './hidden-cases.js';
import { taskConditions, type Bind } from './task-conditions.js';
import { readCursor, writeCursor, type TaskCursor } from './task-cursor.js';
import type { TaskFilter, TaskScope } from './task-filter.js';
import { basketOf, type BasketOfTask } from './basket-of.js';
import { filteredPosts, visiblePosts, visibleUnits } from './visible-posts.js';

/** A task as an inbox shows it. */
export interface TaskRow extends BasketOfTask {
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
  readonly milestone: string;
  readonly states: readonly string[];
  readonly channel: 'online' | 'paper';
  readonly applicantName: string | null;
  /** By whose name people know the case: the applicant's, else that of the first party, else its number. */
  readonly party: string;
}

/** A page of tasks and, if there are more, where the next one begins. */
export interface TaskPage {
  readonly items: readonly TaskRow[];
  readonly next: string | null;
}

type StoredTask = Omit<TaskRow, keyof BasketOfTask>;

/**
 * Lists open tasks in one of three orders; `today` decides what is overdue. Those without a due date come last.
 *
 * The first rows of each post are read from the index in their order and merged: a page by due date costs about as much
 * as it is long, however many tasks there are (five posts, 50,000 open of 500,000: 0.8 ms; one scan over all took 62 ms).
 * By priority and by age all open tasks of the posts are read and the first are kept, which no index repays.
 */
export async function listTasks(
  pool: Pool,
  scope: TaskScope,
  filter: TaskFilter,
  page: { readonly cursor: string | null; readonly limit: number; readonly today: string },
): Promise<TaskPage | Refusal> {
  const sort = filter.sort ?? 'due';
  const after = page.cursor === null ? null : readCursor(page.cursor, sort);
  if (isRefusal(after)) return after;
  const posts = filteredPosts(scope, filter);
  if (posts.length === 0) return { items: [], next: null };
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const { always, facets } = taskConditions(scope, filter, page.today, bind);
  const fits = [...always, ...Object.values(facets)].join(' and ');
  const { rows } = await pool.query<StoredTask & { readonly cursorAt: string }>({
    text: listing(sort, fits, after, bind(posts), bind(page.limit + 1), bind),
    values,
  });
  const items = rows
    .slice(0, page.limit)
    .map(({ cursorAt: _at, ...row }) => ({ ...row, ...basketOf(scope, row) }));
  const last = rows[page.limit - 1];
  if (rows.length <= page.limit || last === undefined) return { items, next: null };
  return { items, next: writeCursor({ sort, ...last, openedAt: last.cursorAt }) };
}

/** One task, whatever its state; `null` when it or its case is not for this person or does not exist. */
export async function taskOf(pool: Pool, scope: TaskScope, taskId: string): Promise<TaskRow | null> {
  const { rows } = await pool.query<StoredTask>({
    name: 'task-of',
    text: `select ${COLUMNS} from amtsweg.task t ${JOINS}
      where t.task_id = $2 and t.post = any ($1::text[]) and ${notHidden('t.case_id', '$3')}
        and ${ofOffice('c', '$4::text[]', '$1::text[]')}`,
    values: [visiblePosts(scope), taskId, scope.user, visibleUnits(scope)],
  });
  const [row] = rows;
  return row === undefined ? null : { ...row, ...basketOf(scope, row) };
}

const COLUMNS = `
  t.task_id as "taskId", t.case_id as "caseId", c.case_number as "caseNumber", t.procedure_key as "procedureKey",
  c.procedure_hash as "procedureHash", t.activity, t.label, t.spec, t.unit, t.post, t.state, t.assignee,
  u.name as "assigneeName", t.priority, t.due_on as "dueOn", t.opened_at as "openedAt", t.revision, c.milestone,
  c.states, c.channel, p.applicant as "applicantName", coalesce(p.applicant, p.first, c.case_number) as party`;

const JOINS = `
  join amtsweg.cases c on c.case_id = t.case_id
  left join amtsweg.app_user u on u.user_id = t.assignee
  left join lateral (
    select (array_agg(name order by seq) filter (where role = 'applicant'))[1] as applicant,
      (array_agg(name order by seq))[1] as first
    from amtsweg.party where case_id = t.case_id) p on true`;

const ORDERS = {
  due: 't.due_on, t.priority, t.task_id',
  priority: 't.priority, t.due_on, t.task_id',
  age: 't.opened_at, t.task_id',
} as const;

/**
 * What may follow a cursor, one branch for each range of the index (post, due_on, priority, task_id): a comparison of
 * rows is one range, but never true for a date that is not there, so those without a date are a range of their own.
 */
function branchesAfter(after: TaskCursor | null, bind: Bind): readonly string[] {
  if (after === null) return ['true'];
  const { sort, dueOn } = after;
  const taskId = `${bind(after.taskId)}::uuid`;
  if (sort === 'age') return [`(t.opened_at, t.task_id) > (${bind(after.openedAt)}::timestamptz, ${taskId})`];
  const priority = `${bind(after.priority)}::smallint`;
  if (sort === 'priority') {
    const due = `${bind(dueOn ?? 'infinity')}::date`;
    return [`(t.priority, coalesce(t.due_on, 'infinity'), t.task_id) > (${priority}, ${due}, ${taskId})`];
  }
  if (dueOn === null) return [`t.due_on is null and (t.priority, t.task_id) > (${priority}, ${taskId})`];
  return [
    `(t.due_on, t.priority, t.task_id) > (${bind(dueOn)}::date, ${priority}, ${taskId})`,
    't.due_on is null',
  ];
}

function listing(
  sort: TaskCursor['sort'],
  fits: string,
  after: TaskCursor | null,
  posts: string,
  limit: string,
  bind: Bind,
): string {
  const order = ORDERS[sort];
  const first = (branch: string) => `
    (select * from amtsweg.task t where t.post = basket.post and ${fits} and ${branch}
     order by ${order} limit ${limit})`;
  return `
    select ${COLUMNS},
      to_char(t.opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "cursorAt"
    from (select t.* from unnest(${posts}::text[]) as basket (post)
      cross join lateral (${branchesAfter(after, bind).map(first).join(' union all ')}) t
      order by ${order} limit ${limit}) t ${JOINS}
    order by ${order}`;
}
