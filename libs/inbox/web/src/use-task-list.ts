import { useInfiniteQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { InboxPage, InboxRow } from './inbox-row.js';
import { fetchPage, pagesOptions } from './task-pages.js';
import type { TaskQuery } from './task-query.js';

/** How many pages a refresh fetches at most; who is further down is led back to the top. */
const REFRESHED = 10;

/** The list of tasks that an address shows, and how it changes. */
export interface TaskList {
  readonly rows: readonly InboxRow[];
  readonly total: number;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly hasMore: boolean;
  readonly more: () => void;
  /** Changes single rows in place. */
  readonly patch: (change: (row: InboxRow) => InboxRow) => void;
  /** Takes away the rows that no longer belong to the list. */
  readonly tidy: () => void;
  /** Fetches the list anew down to the page of this row; new rows are marked. */
  readonly refresh: (downTo: number) => Promise<void>;
  readonly isRefreshing: boolean;
}

/** Shows the pages of a list. */
export function useTaskList(query: TaskQuery): TaskList {
  const queries = useQueryClient();
  const options = useMemo(() => pagesOptions(query), [query]);
  const {
    data,
    isPending,
    error,
    hasNextPage,
    isFetchingNextPage,
    isFetchNextPageError,
    fetchNextPage,
    refetch,
  } = useInfiniteQuery(options);
  const [isRefreshing, setIsRefreshing] = useState(false);
  const [refused, setRefused] = useState<Error | null>(null);
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const patch = useCallback(
    (change: (row: InboxRow) => InboxRow) => {
      queries.setQueryData(options.queryKey, (before) => before && patched(before, change));
    },
    [queries, options],
  );
  const tidy = useCallback(() => {
    queries.setQueryData(options.queryKey, (before) => before && tidied(before));
  }, [queries, options]);
  const refresh = useCallback(
    async (downTo: number) => {
      const before = queries.getQueryData(options.queryKey);
      if (before === undefined) {
        await refetch();
        return;
      }
      setIsRefreshing(true);
      try {
        const fresh = await fetchPages(query, pageAt(before, downTo) + 1);
        queries.setQueryData(options.queryKey, markNew(before, fresh));
        setRefused(null);
      } catch (failure) {
        setRefused(failure instanceof Error ? failure : new Error(String(failure)));
      } finally {
        setIsRefreshing(false);
      }
    },
    [queries, options, query, refetch],
  );
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  return {
    rows,
    total: data?.pages[0]?.total ?? 0,
    isPending,
    error: refused ?? error,
    hasMore: hasNextPage,
    more,
    patch,
    tidy,
    refresh,
    isRefreshing,
  };
}

type Pages = InfiniteData<InboxPage>;

function patched(data: Pages, change: (row: InboxRow) => InboxRow): Pages {
  const pages = data.pages.map((page) => {
    const items = page.items.map(change);
    return items.every((row, index) => row === page.items[index]) ? page : { ...page, items };
  });
  return { ...data, pages };
}

function tidied(data: Pages): Pages {
  const gone = data.pages.flatMap(({ items }) => items).filter((row) => row.gone !== undefined).length;
  if (gone === 0) return data;
  const pages = data.pages.map((page, index) => ({
    ...page,
    items: page.items.filter((row) => row.gone === undefined),
    total: index === 0 ? page.total - gone : page.total,
  }));
  return { ...data, pages };
}

function pageAt({ pages }: Pages, row: number): number {
  let seen = 0;
  const at = pages.findIndex(({ items }) => (seen += items.length) > row);
  return at < 0 || at >= REFRESHED ? 0 : at;
}

async function fetchPages(query: TaskQuery, count: number): Promise<Pages> {
  const pages: InboxPage[] = [];
  const pageParams: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null && pages.length < count) {
    const page: InboxPage = await fetchPage(query, cursor);
    pages.push(page);
    pageParams.push(cursor);
    cursor = page.next;
  }
  return { pages, pageParams };
}

/** A row counts as new only where the pages before reached; what was never fetched is not new. */
function markNew(before: Pages, fresh: Pages): Pages {
  const known = new Set(before.pages.flatMap(({ items }) => items.map(({ taskId }) => taskId)));
  const wasWhole = before.pages.at(-1)?.next === null;
  const all = fresh.pages.flatMap(({ items }) => items);
  const reach = wasWhole ? all.length : all.findLastIndex(({ taskId }) => known.has(taskId));
  const news = new Set(
    all
      .slice(0, Math.max(0, reach))
      .map(({ taskId }) => taskId)
      .filter((taskId) => !known.has(taskId)),
  );
  return patched(fresh, (row) => (news.has(row.taskId) ? { ...row, isNew: true } : row));
}
