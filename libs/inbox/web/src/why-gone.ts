import type { Answer } from '@amtsweg/api-client';
import { HIDDEN } from './hidden-row.js';

/** Why a task no longer belongs to a list, from how it stands now; `null` for one that nobody may see any more. */
export function whyGone(task: Answer<'Task'> | null, user: string): string {
  if (task === null) return HIDDEN;
  switch (task.state) {
    case 'done':
      return 'erledigt';
    case 'cancelled':
      return 'nicht mehr nötig';
    case 'claimed':
      return task.assignee === user
        ? 'von Ihnen übernommen'
        : `hat gerade ${task.assigneeName ?? task.assignee ?? 'jemand'} übernommen`;
    case 'open':
      return 'gehört nicht mehr in diese Liste';
  }
}
