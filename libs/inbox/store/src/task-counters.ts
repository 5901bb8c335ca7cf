import type { Pool } from 'pg';
import { notHidden } from './hidden-cases.js';
import { leftByAbsent, type Bind } from './task-conditions.js';
import type { TaskScope } from './task-filter.js';
import { filteredPosts, visiblePosts } from './visible-posts.js';

/** How many tasks wait in which basket. */
export interface TaskCounters {
  readonly mine: number;
  /** Open in the user's own posts. */
  readonly groups: number;
  /** Left by those whom the user stands in for. */
  readonly substitution: number;
  /** Of the units that the user leads; 0 for whoever leads none. */
  readonly unit: number;
  /** Open in any post the user may see; more than `groups` for whoever leads a unit. */
  readonly unassigned: number;
  readonly overdue: number;
  readonly dueToday: number;
  readonly all: number;
}

/** Counts the open tasks somebody may see, in one pass. */
export async function taskCounters(pool: Pool, scope: TaskScope, today: string): Promise<TaskCounters> {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const user = bind(scope.user);
  const now = `${bind(today)}::date`;
  const { rows } = await pool.query<TaskCounters>({
    name: 'task-counters',
    text: `
      select count(*) filter (where t.assignee = ${user})::int as mine,
        count(*) filter (where t.state = 'open' and t.post = any (${bind(scope.posts)}::text[]))::int as groups,
        count(*) filter (where ${leftByAbsent(scope, bind)})::int as substitution,
        count(*) filter (where t.post = any (${bind(filteredPosts(scope, { basket: 'unit' }))}::text[]))::int as unit,
        count(*) filter (where t.state = 'open')::int as unassigned,
        count(*) filter (where t.due_on < ${now})::int as overdue,
        count(*) filter (where t.due_on = ${now})::int as "dueToday",
        count(*)::int as "all"
      from amtsweg.task t
      where t.closed_at is null and t.post = any (${bind(visiblePosts(scope))}::text[])
        and ${notHidden('t.case_id', user)}`,
    values,
  });
  return (
    rows[0] ?? {
      mine: 0,
      groups: 0,
      substitution: 0,
      unit: 0,
      unassigned: 0,
      overdue: 0,
      dueToday: 0,
      all: 0,
    }
  );
}
