import { useCallback, useState, useSyncExternalStore } from 'react';

const kept = new Map<string, unknown>();
const watchers = new Set<() => void>();

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/**
 * State that outlives its component, as long as the page is open: what somebody has typed is there again when they come
 * back to the case. It never leaves the memory of the page.
 */
export function useKept<T>(key: string, initial: T): [T, (next: T | ((before: T) => T)) => void] {
  const [first] = useState(initial);
  const read = useCallback(() => (kept.has(key) ? (kept.get(key) as T) : first), [key, first]);
  const set = useCallback(
    (next: T | ((before: T) => T)) => {
      const value = typeof next === 'function' ? (next as (before: T) => T)(read()) : next;
      kept.set(key, value);
      for (const watcher of watchers) watcher();
    },
    [key, read],
  );
  return [useSyncExternalStore(watch, read), set];
}
