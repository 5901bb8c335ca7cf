import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api, ApiProblem, take, type Answer } from '@amtsweg/api-client';
import { Button, Loading, useToday } from '@amtsweg/ui';
import { checkData } from '../fields/check-data.js';
import { ErrorSummary } from '../fields/error-summary.js';
import { Fields } from '../fields/fields.js';
import { findingsInForm, type FieldFinding } from '../fields/finding.js';
import { fitData, type Holds } from '../fields/fit-data.js';
import { FormRoomProvider } from '../fields/form-room.js';
import { useFeel } from '../fields/use-feel.js';
import { useCaseCommand } from '../file/kit/use-case-command.js';
import { ConfirmOutcome } from './confirm-outcome.js';
import type { DraftKeeper, DraftView } from './draft-keeper.js';
import { taskLists } from './task-lists.js';
import { asJson, type Outcome, type TaskWork } from './task-work.js';
import { useConfirmation } from './use-confirmation.js';

interface OutcomeFormProps {
  readonly file: Answer<'CaseFile'>;
  readonly task: TaskWork['task'];
  readonly outcome: Outcome;
  readonly draft: DraftView;
  readonly keeper: DraftKeeper;
  readonly onDone: (outcome: Outcome) => void;
}

/** What is to be filled in for the chosen outcome, and the button that ends the task with it. */
export function OutcomeForm(props: OutcomeFormProps) {
  const holds = useFeel();
  if (holds === null) return <Loading what="Formular wird geladen" />;
  return <ReadyForm {...props} holds={holds} />;
}

function ReadyForm({
  file,
  task,
  outcome,
  draft,
  keeper,
  onDone,
  holds,
}: OutcomeFormProps & { readonly holds: Holds }) {
  const today = useToday();
  const heading = useRef<HTMLHeadingElement>(null);
  const [findings, setFindings] = useState<readonly FieldFinding[] | null>(null);
  const typed = draft.content.data;
  const scope = { form: asJson(file.form), facts: asJson(file.facts), today };
  const data = fitData(outcome.fields, typed, scope, holds);
  const command = useComplete(file.caseId, task, outcome, keeper, onDone);
  const confirmation = useConfirmation(file, task, outcome, command.run);
  const { asked } = confirmation;
  const refused = refusalOf(command.error, outcome);
  useEffect(() => heading.current?.focus(), []);
  const busy = confirmation.foresees || command.busy;
  const submit = (): void => {
    if (busy) return;
    command.forget();
    const found = checkData(outcome.fields, data, { ...scope, event: data }, holds);
    setFindings(found.length > 0 ? found : null);
    if (found.length === 0) confirmation.submit(data);
  };
  const shown = findings ?? (asked !== null ? [] : (refused?.findings ?? []));
  return (
    <form
      className="aw-outcome"
      aria-label={outcome.label}
      noValidate
      onBlur={() => void keeper.flush()}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        submit();
      }}
    >
      <h3 className="kern-title kern-title--small" tabIndex={-1} ref={heading}>
        {outcome.label}
      </h3>
      {outcome.adverse ? (
        <p className="kern-hint">
          Diese Entscheidung belastet Beteiligte und braucht eine Begründung (§ 39 VwVfG).
        </p>
      ) : null}
      <Faults missing={findings} refused={refused} />
      <FormRoomProvider value={{ prefix: 'feld', holds, findings: shown, form: scope.form, today }}>
        <div className="aw-stack">
          <Fields
            fields={outcome.fields}
            value={typed}
            onChange={(next) => keeper.type({ outcome: outcome.name, data: next })}
            scope={{ ...scope, event: data }}
            pointer=""
          />
        </div>
      </FormRoomProvider>
      <div className="aw-toolbar">
        <Button id="ergebnis-abschicken" type="submit" look="primary" aria-disabled={busy}>
          {busy ? 'Wird gesendet …' : `Abschließen: ${outcome.label}`}
        </Button>
        <Button look="tertiary" onClick={() => leave(keeper, draft, outcome.name)}>
          Anderes Ergebnis wählen
        </Button>
      </div>
      {asked === null ? null : (
        <ConfirmOutcome
          outcome={outcome}
          data={asked.data}
          followed={asked.followed}
          busy={command.busy}
          onConfirm={confirmation.confirm}
          onClose={confirmation.close}
        />
      )}
    </form>
  );
}

interface Refused {
  readonly title: string;
  readonly findings: readonly FieldFinding[];
}

function Faults(props: {
  readonly missing: readonly FieldFinding[] | null;
  readonly refused: Refused | null;
}) {
  const { missing, refused } = props;
  if (missing !== null)
    return <ErrorSummary prefix="feld" title="Bitte ergänzen Sie die Angaben" findings={missing} />;
  if (refused === null) return null;
  return <ErrorSummary prefix="feld" title={refused.title} findings={refused.findings} />;
}

/** Back to the choice; what is typed stays for the case that this outcome is chosen again. */
function leave(keeper: DraftKeeper, draft: DraftView, name: string): void {
  keeper.type({ outcome: null, data: draft.content.data });
  requestAnimationFrame(() => document.getElementById(`ergebnis-${name}`)?.focus());
}

function useComplete(
  caseId: string,
  task: TaskWork['task'],
  outcome: Outcome,
  keeper: DraftKeeper,
  onDone: (outcome: Outcome) => void,
) {
  const queries = useQueryClient();
  return useCaseCommand(
    caseId,
    async (data: ReturnType<typeof asJson>, header) => {
      try {
        const answer = await take(
          api.POST('/api/v1/tasks/{taskId}/complete', {
            params: {
              path: { taskId: task.taskId },
              header: { ...header, 'If-Match': `"${task.revision}"` },
            },
            body: { outcome: outcome.name, data },
          }),
        );
        keeper.forget();
        onDone(outcome);
        return answer;
      } catch (error) {
        // What is shown is out of date: the case has moved on without us.
        if (error instanceof ApiProblem && [404, 409, 412].includes(error.status))
          void queries.invalidateQueries({ queryKey: ['case', caseId] });
        throw error;
      }
    },
    { said: `${outcome.label}: Die Aufgabe „${task.label}“ ist abgeschlossen.`, lists: taskLists },
  );
}

function refusalOf(error: Error | null, outcome: Outcome): Refused | null {
  if (error === null) return null;
  const names = outcome.fields.map(({ name }) => name);
  const found = error instanceof ApiProblem ? findingsInForm(error.errors, names) : [];
  if (found.length > 0) return { title: 'Die Angaben passen noch nicht', findings: found };
  return {
    title: 'Die Aufgabe ist noch nicht abgeschlossen',
    findings: [{ pointer: '', detail: error.message }],
  };
}
