import { useState, type ReactNode } from 'react';
import { DialogForm, TextField } from '@amtsweg/ui';
import type { Command } from '@amtsweg/api-client';

/** Says what an act changes and asks for its reason. */
export function ReasonDialog({
  title,
  submit,
  command,
  onClose,
  children,
}: {
  readonly title: string;
  readonly submit: string;
  readonly command: Command<{ reason: string }>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const [reason, setReason] = useState('');
  return (
    <DialogForm
      title={title}
      submit={submit}
      isBusy={command.busy}
      error={command.error}
      onClose={onClose}
      onSubmit={() => command.run({ reason })}
    >
      <div className="kern-body">{children}</div>
      <TextField label="Grund" required rows={3} maxLength={2000} value={reason} onChange={setReason} />
    </DialogForm>
  );
}
