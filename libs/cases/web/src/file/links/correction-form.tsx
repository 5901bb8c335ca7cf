import { api, take } from '@amtsweg/api-client';
import { SelectField, TextField } from '@amtsweg/ui';
import { CommandForm } from '../kit/command-form.js';
import type { CaseAnswer } from '../kit/file-view.js';
import { useCaseCommand } from '../kit/use-case-command.js';
import { useFields } from '../kit/use-fields.js';

interface Body {
  readonly documentId: string;
  readonly error: string;
  readonly correction: string;
}

/** Corrects an obvious error of a document that the office has issued (§ 42 VwVfG). */
export function CorrectionForm({
  caseId,
  file,
  onEnd,
}: {
  readonly caseId: string;
  readonly file: CaseAnswer;
  readonly onEnd: () => void;
}) {
  const fields = useFields(
    `correction ${caseId}`,
    { documentId: '', error: '', correction: '' },
    {
      documentId: 'Bitte wählen Sie das Schriftstück mit dem Fehler.',
      error: 'Bitte schreiben Sie, was falsch steht.',
      correction: 'Bitte schreiben Sie, was dort stehen muss.',
    },
  );
  const { values, set, fault } = fields;
  const correct = useCaseCommand(
    caseId,
    (body: Body, header) =>
      take(api.POST('/api/v1/cases/{caseId}/corrections', { params: { path: { caseId }, header }, body })),
    {
      said: 'Berichtigt. Das Schreiben darüber liegt in der Akte und kann versandt werden.',
      done: () => {
        fields.clear();
        onEnd();
      },
    },
  );
  const issued = file.documents.filter(({ origin }) => origin === 'issued');
  return (
    <CommandForm
      title="Offenbare Unrichtigkeit berichtigen (§ 42 VwVfG)"
      submit="Berichtigen"
      focus
      busy={correct.busy}
      error={correct.error}
      check={fields.check}
      onSubmit={() => correct.run(values)}
      onCancel={onEnd}
    >
      <p className="kern-hint">
        Schreibfehler, Rechenfehler und Ähnliches. Was an der Entscheidung selbst falsch ist, lässt sich so
        nicht ändern.
      </p>
      <SelectField
        label="Schriftstück"
        required
        value={values.documentId}
        options={issued.map(({ documentId, title }) => ({ value: documentId, label: title }))}
        onChange={set('documentId')}
        error={fault('documentId', correct.error)}
      />
      <TextField
        label="Was dort falsch steht"
        required
        value={values.error}
        onChange={set('error')}
        error={fault('error', correct.error)}
      />
      <TextField
        label="Was dort stehen muss"
        required
        value={values.correction}
        onChange={set('correction')}
        error={fault('correction', correct.error)}
      />
    </CommandForm>
  );
}
