import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useShortcuts } from '@amtsweg/ui';
import { listedTasks, neighboursIn, type ListedTask } from './neighbours.js';

/** Gives `[` and `]` the case before and after this one in the list that was looked at last, where one is known. */
export function useNeighbours(caseId: string, taskId: string | undefined): void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const shortcuts = useMemo(() => {
    const go = (which: 'before' | 'after') => (): void => {
      const lists = queries
        .getQueryCache()
        .findAll({ queryKey: ['tasks'] })
        .toSorted((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)
        .map(({ state }) => listedTasks(state.data));
      const found = lists
        .map((list) => neighboursIn(list, { caseId, taskId })[which])
        .find((one): one is ListedTask => one !== undefined);
      if (found === undefined) return;
      void navigate({
        to: '/vorgaenge/$caseId',
        params: { caseId: found.caseId },
        search: { aufgabe: found.taskId },
      });
    };
    const group = 'Vorgang';
    return [
      { id: 'case.before', keys: '[', label: 'Voriger Vorgang der Liste', group, run: go('before') },
      { id: 'case.after', keys: ']', label: 'Nächster Vorgang der Liste', group, run: go('after') },
    ];
  }, [queries, navigate, caseId, taskId]);
  useShortcuts(shortcuts);
}
