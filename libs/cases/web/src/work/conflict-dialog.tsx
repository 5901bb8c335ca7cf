import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, take } from '@amtsweg/api-client';
import { DialogForm, SelectField, TextField } from '@amtsweg/ui';
import { useCaseCommand } from '../file/kit/use-case-command.js';
import { taskLists } from './task-lists.js';

type Ground = 'party' | 'relative' | 'advantage' | 'bias';

const grounds: readonly { readonly value: Ground; readonly label: string }[] = [
  { value: 'party', label: 'Ich bin selbst beteiligt oder für Beteiligte tätig (§ 20 VwVfG)' },
  {
    value: 'relative',
    label: 'Jemand, der beteiligt ist, ist mit mir verwandt oder verschwägert (§ 20 VwVfG)',
  },
  { value: 'advantage', label: 'Ich hätte einen Vor- oder Nachteil davon (§ 20 VwVfG)' },
  { value: 'bias', label: 'Es könnte Misstrauen gegen meine Unparteilichkeit geben (§ 21 VwVfG)' },
];

/** One's own declaration of a conflict of interest; afterwards the case is closed for whoever declared it. */
export function ConflictDialog({
  caseId,
  onClose,
}: {
  readonly caseId: string;
  readonly onClose: () => void;
}) {
  const navigate = useNavigate();
  const [ground, setGround] = useState('');
  const [reason, setReason] = useState('');
  const command = useCaseCommand(
    caseId,
    async (body: { ground: Ground; reason: string }, header) => {
      const answer = await take(
        api.POST('/api/v1/cases/{caseId}/conflicts', { params: { path: { caseId }, header }, body }),
      );
      // The case does not exist for this person any more: its page must be left before anything is asked anew.
      await navigate({ to: '/aufgaben' });
      return answer;
    },
    { said: 'Erklärt. Der Vorgang ist für Sie geschlossen.', lists: taskLists },
  );
  return (
    <DialogForm
      title="Ich bin befangen"
      submit="Befangenheit erklären"
      isBusy={command.busy}
      error={command.error}
      onClose={onClose}
      onSubmit={() => {
        const chosen = grounds.find(({ value }) => value === ground);
        if (chosen !== undefined) command.run({ ground: chosen.value, reason });
      }}
    >
      <div className="kern-body">
        <p>Was dann geschieht:</p>
        <ul>
          <li>Sie sehen diesen Vorgang ab sofort nicht mehr, auch nicht in der Suche.</li>
          <li>Aufgaben, die Sie übernommen haben, gehen an Ihre Stelle zurück.</li>
          <li>Ihre Leitung erfährt davon und entscheidet, ob es dabei bleibt.</li>
        </ul>
      </div>
      <SelectField label="Grund" required value={ground} options={grounds} onChange={setGround} />
      <TextField
        label="Begründung"
        hint="Es liest nur, wer darüber entscheidet."
        required
        rows={3}
        maxLength={2000}
        value={reason}
        onChange={setReason}
      />
    </DialogForm>
  );
}
