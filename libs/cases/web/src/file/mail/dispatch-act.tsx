import { api, take, type CommandHeaders } from '@amtsweg/api-client';
import { SelectField, TextField, useToday } from '@amtsweg/ui';
import { CommandForm } from '../kit/command-form.js';
import type { FileDispatch } from '../kit/file-view.js';
import { useCaseCommand } from '../kit/use-case-command.js';
import { useFields, type Fields } from '../kit/use-fields.js';
import { channelOptions } from './channel-names.js';

/** What can be entered about a dispatch. */
export type DispatchActName = 'receipts' | 'returns' | 'repetitions' | 'instruction-faults';

/** What each of them is called. */
export const dispatchActs: Readonly<Record<DispatchActName, string>> = {
  receipts: 'Zugang nachweisen',
  returns: 'Rücklauf eintragen',
  repetitions: 'Neu versenden',
  'instruction-faults': 'Fehler der Belehrung',
};

const labels = {
  receipts: { day: 'Tag des Zugangs', reason: 'Woher bekannt (Urkunde, Empfangsbekenntnis, Abruf)' },
  returns: { day: 'Tag des Rücklaufs', reason: 'Warum zurückgekommen' },
  repetitions: { day: '', reason: 'Warum neu' },
  'instruction-faults': { day: '', reason: 'Was daran falsch ist oder fehlt' },
} as const;

interface Input {
  readonly reason: string;
  readonly on: string;
  readonly channel: string;
  readonly addressee: string;
  readonly instruction: string;
}

/** Enters what became known of a dispatch, or sends it anew. */
export function DispatchAct({
  caseId,
  dispatch,
  act,
  onEnd,
}: {
  readonly caseId: string;
  readonly dispatch: FileDispatch;
  readonly act: DispatchActName;
  readonly onEnd: () => void;
}) {
  const today = useToday();
  const { dispatchId } = dispatch;
  const { day: dayLabel, reason: reasonLabel } = labels[act];
  const initial: Record<keyof Input, string> = {
    reason: '',
    on: '',
    channel: dispatch.channel,
    addressee: dispatch.addressee.join('\n'),
    instruction: 'missing',
  };
  const fields = useFields(`dispatch ${dispatchId} ${act}`, initial, {
    reason: 'Bitte geben Sie einen Grund an.',
    ...(act === 'receipts' ? { on: 'Bitte geben Sie den Tag des Zugangs an.' } : {}),
  });
  const { values, set, fault } = fields;
  const enter = useCaseCommand(
    caseId,
    (input: Input, header) => sendAct(act, { caseId, dispatchId }, input, header),
    {
      said: 'Eingetragen. Die Fristen folgen der Bekanntgabe.',
      lists: ['tasks', 'counters'],
      done: () => {
        fields.clear();
        onEnd();
      },
    },
  );
  return (
    <CommandForm
      title={`${dispatchActs[act]}: ${dispatch.title}`}
      submit={dispatchActs[act]}
      focus
      busy={enter.busy}
      error={enter.error}
      check={fields.check}
      onSubmit={() => enter.run(values)}
      onCancel={onEnd}
    >
      {dayLabel === '' ? null : (
        <TextField
          label={dayLabel}
          type="date"
          required={act === 'receipts'}
          max={today}
          hint={act === 'returns' ? 'Ohne Angabe gilt heute.' : undefined}
          value={values.on}
          onChange={set('on')}
          error={fault('on', enter.error)}
        />
      )}
      <OwnFields act={act} fields={fields} error={enter.error} />
      <TextField
        label={reasonLabel}
        required
        value={values.reason}
        onChange={set('reason')}
        error={fault('reason', enter.error)}
      />
    </CommandForm>
  );
}

/** What only one of the acts asks for. */
function OwnFields({
  act,
  fields: { values, set, fault },
  error,
}: {
  readonly act: DispatchActName;
  readonly fields: Fields<keyof Input>;
  readonly error: Error | null;
}) {
  if (act === 'repetitions') {
    return (
      <div className="aw-file-pair">
        <SelectField label="Weg" value={values.channel} options={channelOptions} onChange={set('channel')} />
        <TextField
          label="Name und Anschrift"
          rows={4}
          required
          value={values.addressee}
          onChange={set('addressee')}
          error={fault('addressee', error)}
        />
      </div>
    );
  }
  if (act !== 'instruction-faults') return null;
  return (
    <SelectField
      label="Die Rechtsbehelfsbelehrung"
      value={values.instruction}
      options={[
        { value: 'missing', label: 'fehlt' },
        { value: 'wrong', label: 'ist unrichtig' },
      ]}
      onChange={set('instruction')}
    />
  );
}

function sendAct(
  act: DispatchActName,
  path: { readonly caseId: string; readonly dispatchId: string },
  { reason, on, channel, addressee, instruction }: Input,
  header: CommandHeaders,
): Promise<unknown> {
  const params = { path, header };
  const base = '/api/v1/cases/{caseId}/dispatches/{dispatchId}';
  switch (act) {
    case 'receipts':
      return take(api.POST(`${base}/receipts`, { params, body: { reason, on } }));
    case 'returns':
      return take(api.POST(`${base}/returns`, { params, body: { reason, ...(on === '' ? {} : { on }) } }));
    case 'repetitions': {
      const lines = addressee.split('\n').filter((line) => line.trim() !== '');
      const body = { reason, channel: channel as FileDispatch['channel'], addressee: lines };
      return take(api.POST(`${base}/repetitions`, { params, body }));
    }
    case 'instruction-faults': {
      const body = {
        reason,
        instruction: instruction === 'wrong' ? ('wrong' as const) : ('missing' as const),
      };
      return take(api.POST(`${base}/instruction-faults`, { params, body }));
    }
  }
}
