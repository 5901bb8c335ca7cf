import type { Pool } from 'pg';
import { visiblePosts } from '@amtsweg/inbox-store';
import type { TaskCounters, TaskFilter, TaskRow, TaskScope } from '@amtsweg/inbox-store';

/** Where a page begins: after this row. */
export interface PlaceInList extends Pick<TaskRow, 'dueOn' | 'priority' | 'taskId'> {
  readonly cursor: string | null;
}

const ORDERS = {
  due: 't.due_on, t.priority, t.task_id',
  priority: 't.priority, t.due_on, t.task_id',
  age: 't.opened_at, t.task_id',
} as const;

/** The statement one would write for a list: join, condition, order, limit; no single case is kept from anybody. */
export async function listByHand(
  pool: Pool,
  scope: TaskScope,
  filter: TaskFilter,
  after: PlaceInList | null,
  limit: number,
): Promise<TaskRow[]> {
  const values: unknown[] = [visiblePosts(scope)];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const conditions = [
    't.closed_at is null',
    't.post = any ($1)',
    ...(filter.basket === 'mine' ? [`t.assignee = ${bind(scope.user)}`] : []),
    ...(filter.procedure === undefined ? [] : [`t.procedure_key = ${bind(filter.procedure)}`]),
    ...(filter.channel === undefined ? [] : [`c.channel = ${bind(filter.channel)}`]),
    ...(after === null
      ? []
      : [
          `(t.due_on is null or (t.due_on, t.priority, t.task_id)
            > (${bind(after.dueOn)}::date, ${bind(after.priority)}::smallint, ${bind(after.taskId)}::uuid))`,
        ]),
  ];
  const { rows } = await pool.query<TaskRow>({
    text: `select t.task_id as "taskId", t.case_id as "caseId", c.case_number as "caseNumber",
        t.procedure_key as "procedureKey", c.procedure_hash as "procedureHash", t.activity, t.label, t.spec, t.unit,
        t.post, t.state, t.assignee, u.name as "assigneeName", t.priority, t.due_on as "dueOn",
        t.opened_at as "openedAt", t.revision, c.milestone, c.states, c.channel, p.name as "applicantName"
      from amtsweg.task t
        join amtsweg.cases c on c.case_id = t.case_id
        left join amtsweg.party p on p.case_id = t.case_id and p.role = 'applicant'
        left join amtsweg.app_user u on u.user_id = t.assignee
      where ${conditions.join(' and ')}
      order by ${ORDERS[filter.sort ?? 'due']}
      limit ${bind(limit)}`,
    values,
  });
  return rows;
}

/** The counters of an inbox in which nobody stands in for anybody. */
export async function countersByHand(
  pool: Pool,
  scope: TaskScope,
  today: string,
): Promise<TaskCounters | undefined> {
  const { rows } = await pool.query<TaskCounters>({
    text: `select count(*) filter (where assignee = $2)::int as mine,
        count(*) filter (where state = 'open' and post = any ($4))::int as groups,
        0 as substitution,
        count(*) filter (where split_part(post, '/', 1) = any ($5))::int as unit,
        count(*) filter (where state = 'open')::int as unassigned,
        count(*) filter (where due_on < $3::date)::int as overdue,
        count(*) filter (where due_on = $3::date)::int as "dueToday",
        count(*)::int as "all"
      from amtsweg.task
      where closed_at is null and post = any ($1)`,
    values: [visiblePosts(scope), scope.user, today, scope.posts, scope.ledUnits],
  });
  return rows[0];
}

/** All facets without a filter, as grouping sets. */
export async function facetsByHand(
  pool: Pool,
  scope: TaskScope,
  today: string,
): Promise<{ readonly key: string; readonly count: number }[]> {
  const { rows } = await pool.query<{ key: string; count: number }>({
    text: `select coalesce(procedure_key, unit, milestone, channel, due) as key, count(*)::int as count
      from (select t.procedure_key, t.unit, c.milestone, c.channel,
          case when t.due_on is null then 'none' when t.due_on < $2::date then 'overdue'
            when t.due_on = $2::date then 'today' when t.due_on <= $2::date + 7 then 'week' else 'later' end as due
        from amtsweg.task t join amtsweg.cases c on c.case_id = t.case_id
        where t.closed_at is null and t.post = any ($1)) t
      group by grouping sets ((procedure_key), (unit), (milestone), (channel), (due))`,
    values: [visiblePosts(scope), today],
  });
  return rows;
}

/** The latest cases in which the words stand, of the person's units or with a task for them. */
export async function searchByHand(
  pool: Pool,
  scope: TaskScope,
  asked: string,
  limit: number,
): Promise<string[]> {
  const posts = visiblePosts(scope);
  const { rows } = await pool.query<{ caseId: string }>({
    text: `select c.case_id as "caseId", c.case_number, c.procedure_hash, c.unit, c.status, c.states,
        (select name from amtsweg.party p where p.case_id = c.case_id limit 1) as party
      from amtsweg.case_words w join amtsweg.cases c on c.case_id = w.case_id
      where w.words @@ $1::tsquery and (c.unit = any ($2)
        or exists (select from amtsweg.task t where t.case_id = c.case_id and t.post = any ($3)))
      order by c.received_at desc, c.case_id
      limit $4`,
    values: [asked, [...new Set(posts.map((post) => post.slice(0, post.lastIndexOf('/'))))], posts, limit],
  });
  return rows.map(({ caseId }) => caseId);
}
