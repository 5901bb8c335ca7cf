import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api, ApiProblem, take, useMe, type Answer } from '@amtsweg/api-client';
import { comparePage } from './compare-page.js';
import type { InboxPage, InboxRow } from './inbox-row.js';
import { countTasks, fetchTasks, pagesOptions } from './task-pages.js';
import type { TaskQuery } from './task-query.js';
import { HIDDEN, hiddenRow } from './hidden-row.js';
import { whyGone } from './why-gone.js';

/** Colleagues work in bursts; the list is looked at with the first change and once after the others. */
const PAUSE_MS = 700;

/** For so many rows at a time it is asked what has become of them. */
const ASKED = 40;

/** What happens to a list while it is shown. */
export interface ListWatch {
  /** How many tasks have come that are not shown yet. */
  readonly news: number;
  /** Looks now and not only when the server tells of a change. */
  readonly look: () => Promise<void>;
  readonly seen: () => void;
}

/**
 * Looks after a list while others work on it: rows that are no longer theirs get a word in place, others the newest
 * data, and what is new is counted. No row ever moves.
 */
export function useListWatch(
  query: TaskQuery,
  patch: (change: (row: InboxRow) => InboxRow) => void,
  visibleRows: () => readonly [number, number],
): ListWatch {
  const queries = useQueryClient();
  const { user } = useMe();
  const [news, setNews] = useState(0);
  const pulse = usePulse();
  const looking = useRef<Promise<void>>(Promise.resolve());
  const look = useCallback(() => {
    const run = async (): Promise<void> => {
      const shown = queries.getQueryData(pagesOptions(query).queryKey);
      if (shown === undefined) return;
      const change = await compareShown(query, shown, visibleRows(), user);
      patch(change.patch);
      setNews(change.news);
    };
    // What cannot be looked at now is looked at with the next change; the shell says that the server is away.
    looking.current = looking.current.then(run).catch(() => undefined);
    return looking.current;
  }, [queries, query, patch, visibleRows, user]);
  useEffect(() => void look(), [pulse, look]);
  return { news, look, seen: useCallback(() => setNews(0), []) };
}

/** A number that changes when the server has told of changes to tasks: at once, and then at most once in a while. */
function usePulse(): number {
  const { dataUpdatedAt } = useQuery({
    queryKey: ['tasks', 'pulse'],
    queryFn: () => Date.now(),
    initialData: () => Date.now(),
    staleTime: Infinity,
  });
  const [beat, setBeat] = useState(dataUpdatedAt);
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  const newest = useRef(dataUpdatedAt);
  useEffect(() => {
    newest.current = dataUpdatedAt;
    if (waiting.current !== null) return;
    setBeat(dataUpdatedAt);
    waiting.current = setTimeout(() => {
      waiting.current = null;
      setBeat(newest.current);
    }, PAUSE_MS);
  }, [dataUpdatedAt]);
  useEffect(
    () => () => {
      clearTimeout(waiting.current ?? undefined);
      waiting.current = null;
    },
    [],
  );
  return beat;
}

interface Change {
  readonly patch: (row: InboxRow) => InboxRow;
  readonly news: number;
}

interface Shown {
  readonly pages: readonly InboxPage[];
  readonly pageParams: readonly unknown[];
}

async function compareShown(
  query: TaskQuery,
  { pages, pageParams }: Shown,
  visible: readonly [number, number],
  user: string,
): Promise<Change> {
  const known = new Set(pages.flatMap(({ items }) => items.map(({ taskId }) => taskId)));
  const looked = [...new Set([0, ...visible.map((row) => pageOf(pages, row))])];
  const [total, fresh] = await Promise.all([
    countTasks(query),
    Promise.all(looked.map((at) => fetchTasks(query, cursorOf(pageParams[at])))),
  ]);
  const compared = looked.map((at, index) =>
    comparePage(pages[at]?.items ?? [], fresh[index]?.items ?? [], fresh[index]?.next === null),
  );
  const now = new Map(fresh.flatMap(({ items }) => items.map((task) => [task.taskId, task] as const)));
  const alreadyGone = new Set(
    pages.flatMap(({ items }) => items.filter((row) => row.gone !== undefined).map(({ taskId }) => taskId)),
  );
  const missing = compared.flatMap((one) => one.missing).filter((taskId) => !now.has(taskId));
  const gone = await wordsFor(missing, user);
  const added = new Set(compared.flatMap((one) => one.added.map(({ taskId }) => taskId)));
  const unseen = [...added].filter((taskId) => !known.has(taskId)).length;
  const left = (pages[0]?.total ?? 0) - new Set([...alreadyGone, ...missing]).size;
  return {
    news: Math.max(unseen, total - left),
    patch: (row) => {
      const word = gone.get(row.taskId);
      if (word === HIDDEN) return row.gone === word ? row : hiddenRow(row);
      if (word !== undefined) return row.gone === word ? row : { ...row, gone: word, pending: undefined };
      const task = now.get(row.taskId);
      if (task === undefined || row.pending !== undefined) return row;
      if (task.revision === row.revision && row.gone === undefined) return row;
      return row.isNew === true ? { ...task, isNew: true } : task;
    },
  };
}

function cursorOf(pageParam: unknown): string {
  return typeof pageParam === 'string' ? pageParam : '';
}

function pageOf(pages: readonly InboxPage[], row: number): number {
  let seen = 0;
  const at = pages.findIndex(({ items }) => (seen += items.length) > row);
  return at < 0 ? pages.length - 1 : at;
}

async function wordsFor(missing: readonly string[], user: string): Promise<ReadonlyMap<string, string>> {
  const asked = await Promise.all(
    missing.slice(0, ASKED).map(async (taskId) => [taskId, whyGone(await taskNow(taskId), user)] as const),
  );
  const rest = missing.slice(ASKED).map((taskId) => [taskId, 'nicht mehr in dieser Liste'] as const);
  return new Map([...asked, ...rest]);
}

async function taskNow(taskId: string): Promise<Answer<'Task'> | null> {
  return take(api.GET('/api/v1/tasks/{taskId}', { params: { path: { taskId } } })).catch((error: unknown) => {
    if (error instanceof ApiProblem && error.status === 404) return null;
    throw error;
  });
}
