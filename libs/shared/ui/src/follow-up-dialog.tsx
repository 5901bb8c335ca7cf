import { useState } from 'react';
import { DialogForm } from './dialog-form.js';
import { SelectField } from './select-field.js';
import { SoonField } from './soon-field.js';
import { TextField } from './text-field.js';

/** A follow-up as somebody wants it; without a post it is put before themselves. */
export interface WantedFollowUp {
  readonly dueOn: string;
  readonly reason: string;
  readonly post?: string;
}

/** Asks on which day a case is to be put before somebody again, and why (Wiedervorlage). */
export function FollowUpDialog({
  title,
  post,
  isBusy,
  error,
  onSubmit,
  onClose,
}: {
  readonly title: string;
  /** The post that it can be put before instead of oneself. */
  readonly post: { readonly post: string; readonly label: string };
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly onSubmit: (wanted: WantedFollowUp) => void;
  readonly onClose: () => void;
}) {
  const [dueOn, setDueOn] = useState('');
  const [reason, setReason] = useState('');
  const [whom, setWhom] = useState('me');
  return (
    <DialogForm
      title={title}
      submit="Eintragen"
      isBusy={isBusy}
      error={error}
      onClose={onClose}
      onSubmit={() =>
        onSubmit({ dueOn, reason: reason.trim(), ...(whom === 'post' ? { post: post.post } : {}) })
      }
    >
      <SoonField label="Tag" value={dueOn} onChange={setDueOn} />
      <TextField
        label="Was ist dann zu tun?"
        hint="z. B. Antwort des Bundeszentralregisters prüfen"
        required
        rows={2}
        maxLength={2000}
        value={reason}
        onChange={setReason}
      />
      <SelectField
        label="Für wen"
        value={whom}
        options={[
          { value: 'me', label: 'mich selbst' },
          { value: 'post', label: `Stelle: ${post.label}` },
        ]}
        onChange={setWhom}
      />
    </DialogForm>
  );
}
