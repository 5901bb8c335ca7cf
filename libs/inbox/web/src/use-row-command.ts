import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { ApiProblem, newCommandKey } from '@amtsweg/api-client';
import { useAnnounce } from '@amtsweg/ui';
import type { InboxRow } from './inbox-row.js';

/** One thing that is done to a row. */
interface RowAct {
  /** What tells this intention from another one to the same task. */
  readonly id: string;
  readonly pending: string;
  readonly said: string;
  readonly after: Partial<InboxRow>;
}

/** Does one thing to one row; `true` when it has happened. */
export type SendRowCommand = (
  row: InboxRow,
  act: RowAct,
  run: (header: { 'Idempotency-Key': string }) => Promise<unknown>,
) => Promise<boolean>;

/**
 * Sends commands to single rows: the row says what happens to it, a second click while it runs does nothing, and after an
 * answer that never came the same key makes sure that it happens once.
 */
export function useRowCommand(
  patch: (change: (row: InboxRow) => InboxRow) => void,
  look: () => Promise<void>,
  onRefusal: (refusal: Error | null) => void,
): SendRowCommand {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const keys = useRef(new Map<string, string>());
  const running = useRef(new Set<string>());
  return useCallback<SendRowCommand>(
    async (row, act, run) => {
      const { taskId } = row;
      const intention = `${act.id} ${taskId}`;
      if (running.current.has(taskId)) return false;
      running.current.add(taskId);
      const key = keys.current.get(intention) ?? newCommandKey();
      keys.current.set(intention, key);
      const set = (change: Partial<InboxRow>): void =>
        patch((one) => (one.taskId === taskId ? { ...one, ...change } : one));
      set({ pending: act.pending });
      try {
        await run({ 'Idempotency-Key': key });
        keys.current.delete(intention);
        set({ pending: undefined, ...act.after });
        onRefusal(null);
        announce(act.said);
        return true;
      } catch (error) {
        // Without an answer it may have happened: the key is kept for the next try.
        if (!(error instanceof ApiProblem) || error.status !== 0) keys.current.delete(intention);
        set({ pending: undefined });
        onRefusal(error instanceof Error ? error : new Error(String(error)));
        return false;
      } finally {
        running.current.delete(taskId);
        void queries.invalidateQueries({ queryKey: ['counters'] });
        void queries.invalidateQueries({ queryKey: ['facets'] });
        void queries.invalidateQueries({ queryKey: ['case', row.caseId] });
        await look();
      }
    },
    [patch, look, onRefusal, announce, queries],
  );
}
