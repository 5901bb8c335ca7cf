import { api, take, useCommand } from '@amtsweg/api-client';
import { FollowUpDialog, formatDay, useAnnounce, type WantedFollowUp } from '@amtsweg/ui';
import type { InboxRow } from './inbox-row.js';
import { usePostName } from './use-posts.js';

/** Has the case of a task put before somebody again on a day. */
export function RowFollowUpDialog({
  row,
  onClose,
}: {
  readonly row: InboxRow;
  readonly onClose: () => void;
}) {
  const { caseId, caseNumber } = row;
  const announce = useAnnounce();
  const command = useCommand(
    (body: WantedFollowUp, header) =>
      take(api.POST('/api/v1/cases/{caseId}/follow-ups', { params: { path: { caseId }, header }, body })),
    {
      touched: [['follow-ups'], ['counters'], ['case', caseId]],
      done: (_, { dueOn }) => {
        announce(`Wiedervorlage am ${formatDay(dueOn)}: ${caseNumber}`);
        onClose();
      },
    },
  );
  return (
    <FollowUpDialog
      title={`Wiedervorlage für ${caseNumber}`}
      post={{ post: row.post, label: usePostName(row.post) }}
      isBusy={command.busy}
      error={command.error}
      onSubmit={command.run}
      onClose={onClose}
    />
  );
}
