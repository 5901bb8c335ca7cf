import { useNavigate } from '@tanstack/react-router';
import { api, take } from '@amtsweg/api-client';
import { SelectField, TextField } from '@amtsweg/ui';
import { CommandForm } from '../kit/command-form.js';
import { useCaseCommand } from '../kit/use-case-command.js';
import { useFields } from '../kit/use-fields.js';

const grounds = [
  { value: 'changedFacts', label: 'Sach- oder Rechtslage hat sich geändert (Nr. 1)' },
  { value: 'newEvidence', label: 'neue Beweismittel liegen vor (Nr. 2)' },
  { value: '§580ZPO', label: 'Wiederaufnahmegrund entsprechend § 580 ZPO (Nr. 3)' },
  { value: 'remand', label: 'Zurückverweisung durch ein Gericht' },
] as const;

type Ground = (typeof grounds)[number]['value'];

/** Takes up an ended case again: as a new case that is linked to this one, whose history stays as it is (§ 51 VwVfG). */
export function ReopeningForm({ caseId, onEnd }: { readonly caseId: string; readonly onEnd: () => void }) {
  const navigate = useNavigate();
  const fields = useFields(
    `reopening ${caseId}`,
    { ground: 'changedFacts', reason: '' },
    { reason: 'Bitte begründen Sie das Wiederaufgreifen.' },
  );
  const { values, set, fault } = fields;
  const reopen = useCaseCommand(
    caseId,
    (body: { ground: Ground; reason: string }, header) =>
      take(api.POST('/api/v1/cases/{caseId}/reopening', { params: { path: { caseId }, header }, body })),
    {
      said: 'Der neue Vorgang ist eröffnet.',
      lists: ['tasks', 'counters', 'facets', 'waiting'],
      done: (opened) => {
        fields.clear();
        onEnd();
        void navigate({ to: '/vorgaenge/$caseId', params: { caseId: opened.caseId }, search: {} });
      },
    },
  );
  return (
    <CommandForm
      title="Vorgang wieder aufgreifen (§ 51 VwVfG)"
      submit="Neuen Vorgang eröffnen"
      focus
      busy={reopen.busy}
      error={reopen.error}
      check={fields.check}
      onSubmit={() => reopen.run({ ground: values.ground as Ground, reason: values.reason })}
      onCancel={onEnd}
    >
      <p className="kern-hint">
        Es entsteht ein neuer Vorgang mit denselben Angaben und einem Bezug zu diesem; dieser bleibt, wie er
        ist.
      </p>
      <SelectField label="Grund" value={values.ground} options={grounds} onChange={set('ground')} />
      <TextField
        label="Begründung"
        rows={3}
        required
        value={values.reason}
        onChange={set('reason')}
        error={fault('reason', reopen.error)}
      />
    </CommandForm>
  );
}
