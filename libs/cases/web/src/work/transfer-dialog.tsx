import { useState } from 'react';
import { api, take } from '@amtsweg/api-client';
import { DialogForm, SelectField, TextField } from '@amtsweg/ui';
import { useCaseCommand } from '../file/kit/use-case-command.js';
import { useUnits } from '../file/kit/use-units.js';
import { taskLists } from './task-lists.js';

/** Gives a task to another post of the office, with the reason for the file. */
export function TransferDialog({
  caseId,
  task,
  onClose,
}: {
  readonly caseId: string;
  readonly task: { readonly taskId: string; readonly label: string; readonly post: string };
  readonly onClose: () => void;
}) {
  const [post, setPost] = useState('');
  const [reason, setReason] = useState('');
  const fits = [task.post.split('/')[1], 'lead'];
  const posts = useUnits().flatMap(({ unit, name, posts: inUnit }) =>
    inUnit
      .filter((one) => one.post !== task.post && fits.includes(one.post.split('/')[1]))
      .map((one) => ({ value: one.post, label: `${unit} ${name}: ${one.label}` })),
  );
  const command = useCaseCommand(
    caseId,
    (body: { post: string; reason: string }, header) =>
      take(
        api.POST('/api/v1/tasks/{taskId}/transfer', {
          params: { path: { taskId: task.taskId }, header },
          body,
        }),
      ),
    { said: 'Aufgabe abgegeben.', lists: taskLists, done: onClose },
  );
  return (
    <DialogForm
      title={`„${task.label}“ an eine andere Stelle abgeben`}
      submit="Abgeben"
      isBusy={command.busy}
      error={command.error}
      onClose={onClose}
      onSubmit={() => command.run({ post, reason })}
    >
      <SelectField label="Stelle" required value={post} options={posts} onChange={setPost} />
      <TextField
        label="Warum"
        hint="Wird als Aktenvermerk zur Akte genommen."
        required
        rows={3}
        value={reason}
        onChange={setReason}
      />
    </DialogForm>
  );
}
