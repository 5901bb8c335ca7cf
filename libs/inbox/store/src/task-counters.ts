import type { Pool } from 'pg';
import type { TaskScope } from './task-filter.js';
import { visiblePosts } from './visible-posts.js';

/** How many tasks wait in which basket. */
export interface TaskCounters {
  readonly mine: number;
  /** Open in the user's own posts. */
  readonly groups: number;
  /** Open in any post the user may see; more than `groups` for whoever leads a unit. */
  readonly unassigned: number;
  readonly overdue: number;
  readonly dueToday: number;
  readonly all: number;
}

/** Counts the open tasks somebody may see, in one pass. */
export async function taskCounters(pool: Pool, scope: TaskScope, today: string): Promise<TaskCounters> {
  const { rows } = await pool.query<TaskCounters>({
    name: 'task-counters',
    text: `
      select count(*) filter (where assignee = $3)::int as mine,
        count(*) filter (where state = 'open' and post = any ($2::text[]))::int as groups,
        count(*) filter (where state = 'open')::int as unassigned,
        count(*) filter (where due_on < $4::date)::int as overdue,
        count(*) filter (where due_on = $4::date)::int as "dueToday",
        count(*)::int as "all"
      from amtsweg.task
      where closed_at is null and post = any ($1::text[])`,
    values: [visiblePosts(scope), scope.posts, scope.user, today],
  });
  return rows[0] ?? { mine: 0, groups: 0, unassigned: 0, overdue: 0, dueToday: 0, all: 0 };
}
