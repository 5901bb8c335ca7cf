import { useEffect, useSyncExternalStore } from 'react';
import type { DraftKeeper, DraftView } from './draft-keeper.js';
import { keptDraft } from './draft-keepers.js';
import { asDraft, outcomesOf, type TaskWork } from './task-work.js';

/** What is typed into a task, and its keeper; newer drafts of the server are taken over while nothing here is unsaved. */
export function useDraft(caseId: string, work: TaskWork): readonly [DraftView, DraftKeeper] {
  const { task, draft } = work;
  const kept = keptDraft(caseId, task.taskId);
  const { keeper } = kept;
  const view = useSyncExternalStore(keeper.subscribe, keeper.view);
  useEffect(() => {
    kept.label = task.label;
    kept.fields = outcomesOf(work).flatMap(({ fields }) => fields);
    keeper.adopt(draft === null ? null : asDraft(draft));
  }, [kept, keeper, work, task.label, draft]);
  useEffect(() => () => void keeper.flush(), [keeper]);
  return [view, keeper];
}
