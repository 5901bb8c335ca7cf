import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, take, type Answer } from '@amtsweg/api-client';
import type { InboxPage } from './inbox-row.js';
import type { TaskQuery } from './task-query.js';
import { totalOf } from './total-of.js';

/** Rows of a page. */
const PAGE = 100;

/** A stretch of the list, from a cursor on. */
export function fetchTasks(
  query: TaskQuery,
  cursor: string,
  signal?: AbortSignal,
): Promise<Answer<'TaskPage'>> {
  return take(
    api.GET('/api/v1/tasks', {
      params: { query: { ...query, limit: PAGE, ...(cursor === '' ? {} : { cursor }) } },
      ...(signal === undefined ? {} : { signal }),
    }),
  );
}

/** How many tasks there are with which value. The order changes nothing about it. */
export function facetsOptions({ sort: _sort, ...query }: TaskQuery) {
  return queryOptions({
    queryKey: ['facets', query],
    queryFn: () => take(api.GET('/api/v1/tasks/facets', { params: { query } })),
  });
}

/** How many tasks the list has, counted now. */
export async function countTasks({ sort: _sort, ...query }: TaskQuery): Promise<number> {
  const facets = await take(api.GET('/api/v1/tasks/facets', { params: { query } }));
  return totalOf(facets, query.due);
}

/**
 * The pages of a list as they were when they were fetched. They stay so until somebody asks for new ones: rows must not
 * move under the hand of who works with them. `useListWatch` tells what has changed.
 */
export function pagesOptions(query: TaskQuery) {
  return infiniteQueryOptions({
    queryKey: ['inbox', query],
    queryFn: ({ pageParam, signal }) => fetchPage(query, pageParam, signal),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    staleTime: 'static',
    gcTime: 60 * 60_000,
    structuralSharing: false,
  });
}

/** A page of the list; the first one comes with the number of all. */
export async function fetchPage(query: TaskQuery, cursor: string, signal?: AbortSignal): Promise<InboxPage> {
  const [page, total] = await Promise.all([
    fetchTasks(query, cursor, signal),
    cursor === '' ? countTasks(query) : 0,
  ]);
  return { ...page, total };
}
