import { api, take } from '@amtsweg/api-client';
import { FollowUpDialog, type WantedFollowUp } from '@amtsweg/ui';
import { useCaseCommand } from '../file/kit/use-case-command.js';
import { taskLists } from './task-lists.js';

/** Has the case put before somebody again on a day (Wiedervorlage). */
export function CaseFollowUpDialog({
  caseId,
  post,
  onClose,
}: {
  readonly caseId: string;
  readonly post: { readonly post: string; readonly label: string };
  readonly onClose: () => void;
}) {
  const command = useCaseCommand(
    caseId,
    (body: WantedFollowUp, header) =>
      take(api.POST('/api/v1/cases/{caseId}/follow-ups', { params: { path: { caseId }, header }, body })),
    { said: 'Wiedervorlage eingetragen.', lists: taskLists, done: onClose },
  );
  return (
    <FollowUpDialog
      title="Wiedervorlage"
      post={post}
      isBusy={command.busy}
      error={command.error}
      onSubmit={command.run}
      onClose={onClose}
    />
  );
}
