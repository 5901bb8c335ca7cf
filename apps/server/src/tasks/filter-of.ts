import type { TaskFilter } from '@amtsweg/inbox-store';
import type { TaskQuery } from './task.query.js';

/** The filter that an address asks for. */
export function filterOf(query: TaskQuery): TaskFilter {
  const { cursor: _cursor, limit: _limit, overdue, basket, ...filter } = query;
  return { ...filter, basket: basket ?? 'all', overdue: overdue === 'true' };
}
