import { useState } from 'react';
import { api, take } from '@amtsweg/api-client';
import { DialogForm, SelectField, TextField, useToday } from '@amtsweg/ui';
import { useCommand } from '../file/kit/use-command.js';
import { taskLists } from './task-lists.js';

/** Has the case put before somebody again on a day (Wiedervorlage). */
export function FollowUpDialog({
  caseId,
  post,
  onClose,
}: {
  readonly caseId: string;
  /** The post that it can be put before instead of oneself. */
  readonly post: { readonly post: string; readonly label: string } | null;
  readonly onClose: () => void;
}) {
  const today = useToday();
  const [dueOn, setDueOn] = useState('');
  const [reason, setReason] = useState('');
  const [whom, setWhom] = useState('me');
  const command = useCommand(
    caseId,
    (body: { dueOn: string; reason: string; post?: string }, header) =>
      take(api.POST('/api/v1/cases/{caseId}/follow-ups', { params: { path: { caseId }, header }, body })),
    { said: 'Wiedervorlage eingetragen.', lists: taskLists, done: onClose },
  );
  return (
    <DialogForm
      title="Wiedervorlage"
      submit="Eintragen"
      isBusy={command.busy}
      error={command.error}
      onClose={onClose}
      onSubmit={() =>
        command.run({ dueOn, reason, ...(whom === 'post' && post !== null ? { post: post.post } : {}) })
      }
    >
      <TextField
        label="Am"
        type="date"
        required
        min={today}
        value={dueOn}
        onChange={setDueOn}
        className="aw-number"
      />
      <TextField label="Warum" required rows={2} value={reason} onChange={setReason} />
      {post === null ? null : (
        <SelectField
          label="Für"
          value={whom}
          options={[
            { value: 'me', label: 'mich' },
            { value: 'post', label: `die Stelle ${post.label}` },
          ]}
          onChange={setWhom}
        />
      )}
    </DialogForm>
  );
}
