import { api, take } from '@amtsweg/api-client';
import { SelectField, TextField } from '@amtsweg/ui';
import { CommandForm } from '../kit/command-form.js';
import { partiesOf, type CaseAnswer, type FileDispatch } from '../kit/file-view.js';
import { useCaseCommand } from '../kit/use-case-command.js';
import { useFields } from '../kit/use-fields.js';
import { channelOptions } from './channel-names.js';

interface Body {
  readonly documentId: string;
  readonly partyId: string;
  readonly channel: FileDispatch['channel'];
  readonly reason: string;
}

/** Sends a document of the office to a further party of the case. */
export function FurtherDispatch({
  caseId,
  file,
  onEnd,
}: {
  readonly caseId: string;
  readonly file: CaseAnswer;
  readonly onEnd: () => void;
}) {
  const fields = useFields(
    `further dispatch ${caseId}`,
    { documentId: '', partyId: '', channel: 'post', reason: '' },
    {
      documentId: 'Bitte wählen Sie ein Schriftstück.',
      partyId: 'Bitte wählen Sie, an wen es geht.',
      reason: 'Bitte geben Sie einen Grund an.',
    },
  );
  const { values, set, fault } = fields;
  const send = useCaseCommand(
    caseId,
    (body: Body, header) =>
      take(api.POST('/api/v1/cases/{caseId}/dispatches', { params: { path: { caseId }, header }, body })),
    {
      said: 'Der Versand ist eingetragen.',
      done: () => {
        fields.clear();
        onEnd();
      },
    },
  );
  const issued = file.documents.filter(({ origin }) => origin === 'issued');
  return (
    <CommandForm
      title="Ein Schriftstück an weitere Beteiligte versenden"
      submit="Versenden"
      focus
      busy={send.busy}
      error={send.error}
      check={fields.check}
      onSubmit={() => send.run({ ...values, channel: values.channel as FileDispatch['channel'] })}
      onCancel={onEnd}
    >
      <SelectField
        label="Schriftstück"
        required
        value={values.documentId}
        options={issued.map(({ documentId, title }) => ({ value: documentId, label: title }))}
        onChange={set('documentId')}
        error={fault('documentId', send.error)}
      />
      <div className="aw-file-pair">
        <SelectField
          label="An"
          required
          value={values.partyId}
          options={partiesOf(file).map(({ partyId, name }) => ({ value: partyId, label: name }))}
          onChange={set('partyId')}
          error={fault('partyId', send.error)}
        />
        <SelectField label="Weg" value={values.channel} options={channelOptions} onChange={set('channel')} />
      </div>
      <TextField
        label="Grund"
        required
        value={values.reason}
        onChange={set('reason')}
        error={fault('reason', send.error)}
      />
    </CommandForm>
  );
}
