import { api, take } from '@amtsweg/api-client';
import { TextField } from '@amtsweg/ui';
import { CommandForm } from '../kit/command-form.js';
import type { FileRoutingStep } from '../kit/file-view.js';
import { useCaseCommand } from '../kit/use-case-command.js';
import { useFields } from '../kit/use-fields.js';
import { verdictsOf } from './routing-words.js';

type Verdict = NonNullable<FileRoutingStep['verdict']>;

/** Ends a step of the routing slip with a verdict, or leaves it out. */
export function SignForm({
  caseId,
  step,
  verdict,
  onEnd,
}: {
  readonly caseId: string;
  readonly step: FileRoutingStep;
  readonly verdict: Verdict | 'skip';
  readonly onEnd: () => void;
}) {
  const { stepId, kind, postLabel } = step;
  const isSkip = verdict === 'skip';
  const isNeeded = isSkip || verdict === 'reserved' || verdict === 'refused';
  const fields = useFields(
    `sign ${stepId}`,
    { remark: '' },
    isNeeded ? { remark: 'Bitte geben Sie den Grund an.' } : {},
  );
  const end = useCaseCommand(
    caseId,
    (remark: string, header) => {
      const params = { path: { caseId, stepId }, header };
      const said = remark.trim();
      return isSkip
        ? take(
            api.POST('/api/v1/cases/{caseId}/routing-steps/{stepId}/skip', {
              params,
              body: { reason: said },
            }),
          )
        : take(
            api.POST('/api/v1/cases/{caseId}/routing-steps/{stepId}/sign', {
              params,
              body: { verdict, ...(said === '' ? {} : { remark: said }) },
            }),
          );
    },
    {
      said: isSkip ? 'Der Schritt ist übersprungen.' : 'Ihre Zeichnung steht im Umlauf.',
      lists: ['routing-steps', 'counters'],
      done: () => {
        fields.clear();
        onEnd();
      },
    },
  );
  const label = isSkip
    ? 'Überspringen'
    : (verdictsOf[kind].find(({ value }) => value === verdict)?.label ?? 'Zeichnen');
  return (
    <CommandForm
      title={`${label}: ${postLabel}`}
      submit={label}
      focus
      busy={end.busy}
      error={end.error}
      check={fields.check}
      onSubmit={() => end.run(fields.values.remark)}
      onCancel={onEnd}
    >
      <TextField
        label={isSkip ? 'Warum' : verdict === 'refused' || verdict === 'reserved' ? 'Grund' : 'Bemerkung'}
        required={isNeeded}
        value={fields.values.remark}
        onChange={fields.set('remark')}
        error={fields.fault('remark', end.error)}
      />
    </CommandForm>
  );
}
