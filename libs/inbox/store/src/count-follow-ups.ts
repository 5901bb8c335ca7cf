import type { Pool } from 'pg';
import { notHidden, ofOffice } from './hidden-cases.js';
import type { TaskScope } from './task-filter.js';
import { visiblePosts, visibleUnits } from './visible-posts.js';

/**
 * How many follow-ups (Wiedervorlagen) are due today or before for somebody, or whoever they stand in for, of cases they
 * may see.
 */
export async function countFollowUps(pool: Pool, scope: TaskScope, today: string): Promise<number> {
  const { rows } = await pool.query<{ count: number }>({
    name: 'count-follow-ups',
    text: `select count(*)::int as count from amtsweg.follow_up f join amtsweg.cases c on c.case_id = f.case_id
      where f.done_at is null and f.due_on <= $3::date and ${notHidden('f.case_id', '$4')}
        and (f.for_user = any ($1::text[]) or f.for_post = any ($2::text[]))
        and ${ofOffice('c', '$5::text[]', '$2::text[]')}`,
    values: [
      ...[[scope.user, ...scope.standsIn.map(({ user }) => user)], visiblePosts(scope), today, scope.user],
      visibleUnits(scope),
    ],
  });
  return rows[0]?.count ?? 0;
}
