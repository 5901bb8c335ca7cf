import { useCallback, useState } from 'react';
import type { InboxRow } from './inbox-row.js';

/** As many tasks as one bulk act takes. */
export const BULK_MAX = 200;

/** Which rows are chosen for an act on many. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (taskId: string) => void;
  /** Chooses everything between the row chosen last and this one. */
  readonly extendTo: (taskId: string) => void;
  readonly set: (taskIds: readonly string[]) => void;
}

/** Keeps which rows of a list are chosen, by task and not by place. */
export function useSelection(rows: readonly InboxRow[]): Selection {
  const [{ ids }, setChosen] = useState<{
    readonly ids: ReadonlySet<string>;
    readonly anchor: string | null;
  }>({ ids: new Set(), anchor: null });
  const toggle = useCallback((taskId: string) => {
    setChosen((before) => {
      const next = new Set(before.ids);
      if (!next.delete(taskId)) next.add(taskId);
      return { ids: next, anchor: taskId };
    });
  }, []);
  const extendTo = useCallback(
    (taskId: string) => {
      setChosen((before) => {
        const at = (id: string | null): number => rows.findIndex((row) => row.taskId === id);
        const to = at(taskId);
        const from = before.anchor === null ? to : at(before.anchor);
        const between = rows.slice(Math.max(0, Math.min(from, to)), Math.max(from, to) + 1);
        return {
          ids: new Set([...before.ids, ...between.map((row) => row.taskId)]),
          anchor: before.anchor ?? taskId,
        };
      });
    },
    [rows],
  );
  const set = useCallback((taskIds: readonly string[]) => {
    setChosen({ ids: new Set(taskIds), anchor: taskIds[0] ?? null });
  }, []);
  return { ids, toggle, extendTo, set };
}
