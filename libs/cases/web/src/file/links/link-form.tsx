import { api, take } from '@amtsweg/api-client';
import { SelectField, TextField } from '@amtsweg/ui';
import { CommandForm } from '../kit/command-form.js';
import type { FileLink } from '../kit/file-view.js';
import { useCaseCommand } from '../kit/use-case-command.js';
import { useFields } from '../kit/use-fields.js';
import { linkKinds } from './link-words.js';

/** Links the case to another one by its number. */
export function LinkForm({ caseId, onEnd }: { readonly caseId: string; readonly onEnd: () => void }) {
  const fields = useFields(
    `link ${caseId}`,
    { caseNumber: '', kind: 'parallel' },
    { caseNumber: 'Bitte geben Sie das Aktenzeichen des anderen Vorgangs an.' },
  );
  const { values, set, fault } = fields;
  const link = useCaseCommand(
    caseId,
    (body: { caseNumber: string; kind: FileLink['kind'] }, header) =>
      take(api.POST('/api/v1/cases/{caseId}/links', { params: { path: { caseId }, header }, body })),
    {
      said: 'Der Bezug ist hergestellt.',
      done: () => {
        fields.clear();
        onEnd();
      },
    },
  );
  return (
    <CommandForm
      title="Bezug zu einem anderen Vorgang"
      submit="Bezug herstellen"
      focus
      busy={link.busy}
      error={link.error}
      check={fields.check}
      onSubmit={() =>
        link.run({ caseNumber: values.caseNumber.trim(), kind: values.kind as FileLink['kind'] })
      }
      onCancel={onEnd}
    >
      <div className="aw-file-pair">
        <TextField
          label="Aktenzeichen"
          required
          maxLength={100}
          value={values.caseNumber}
          onChange={set('caseNumber')}
          error={fault('caseNumber', link.error)}
        />
        <SelectField
          label="Was der andere Vorgang für diesen ist"
          value={values.kind}
          options={Object.entries(linkKinds).map(([value, label]) => ({ value, label }))}
          onChange={set('kind')}
        />
      </div>
    </CommandForm>
  );
}
