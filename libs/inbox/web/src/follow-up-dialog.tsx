import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, newCommandKey, take } from '@amtsweg/api-client';
import { DialogForm, TextField, formatDay, useAnnounce, useToday } from '@amtsweg/ui';
import type { InboxRow } from './inbox-row.js';

/** Sets a follow-up for the case of a task: on which day, and why. */
export function FollowUpDialog({ row, onClose }: { readonly row: InboxRow; readonly onClose: () => void }) {
  const today = useToday();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [dueOn, setDueOn] = useState('');
  const [reason, setReason] = useState('');
  const sent = useRef({ print: '', key: '' });
  const enter = useMutation({
    mutationFn: () => {
      const body = { dueOn, reason: reason.trim() };
      const print = JSON.stringify(body);
      if (sent.current.print !== print) sent.current = { print, key: newCommandKey() };
      const params = { path: { caseId: row.caseId }, header: { 'Idempotency-Key': sent.current.key } };
      return take(api.POST('/api/v1/cases/{caseId}/follow-ups', { params, body }));
    },
    onSuccess: async () => {
      announce(`Wiedervorlage am ${formatDay(dueOn)}: ${row.caseNumber}`);
      await Promise.all(
        [['follow-ups'], ['counters'], ['case', row.caseId]].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      );
      onClose();
    },
  });
  return (
    <DialogForm
      title={`Wiedervorlage für ${row.caseNumber}`}
      submit="Wiedervorlage setzen"
      isBusy={enter.isPending}
      error={enter.error}
      onSubmit={() => enter.mutate()}
      onClose={onClose}
    >
      <TextField
        label="Wieder vorlegen am"
        type="date"
        value={dueOn}
        onChange={setDueOn}
        min={today}
        required
      />
      <TextField
        label="Warum"
        hint="z. B. Antwort des Bundeszentralregisters prüfen"
        value={reason}
        onChange={setReason}
        required
        maxLength={2000}
      />
    </DialogForm>
  );
}
