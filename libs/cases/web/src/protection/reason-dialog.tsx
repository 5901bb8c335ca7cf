import { useState, type ReactNode } from 'react';
import { TextField } from '@amtsweg/ui';
import type { Command } from '../file/kit/use-command.js';
import { ActDialog } from '../work/act-dialog.js';

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
    <ActDialog
      title={title}
      submit={submit}
      busy={command.busy}
      error={command.error}
      onClose={onClose}
      onSubmit={() => command.run({ reason })}
    >
      <div className="kern-body">{children}</div>
      <TextField label="Grund" required rows={3} maxLength={2000} value={reason} onChange={setReason} />
    </ActDialog>
  );
}
