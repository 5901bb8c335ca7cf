import { useReducer } from 'react';
import { api, take } from '@amtsweg/api-client';
import { Alert, Button, ErrorNote, formatDate, useAnnounce } from '@amtsweg/ui';
import { useCaseCommand } from '../file/kit/use-case-command.js';
import { draftText, type CaseTask } from './choose-task.js';
import { keptDrafts, type KeptDraft } from './draft-keepers.js';
import { sayValue } from '../file/kit/say-value.js';

/** What was typed into tasks that somebody else has ended meanwhile: it stays until its writer says what becomes of it. */
export function LostDrafts({
  caseId,
  tasks,
}: {
  readonly caseId: string;
  readonly tasks: readonly CaseTask[];
}) {
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  const lost = keptDrafts(caseId).flatMap((kept) => {
    const task = tasks.find(({ taskId }) => taskId === kept.taskId);
    return task !== undefined && (task.state === 'done' || task.state === 'cancelled')
      ? [{ kept, task }]
      : [];
  });
  return lost.map(({ kept, task }) => (
    <LostDraft key={kept.taskId} caseId={caseId} kept={kept} task={task} onGone={refresh} />
  ));
}

function LostDraft({
  caseId,
  kept,
  task,
  onGone,
}: {
  readonly caseId: string;
  readonly kept: KeptDraft;
  readonly task: CaseTask;
  readonly onGone: () => void;
}) {
  const announce = useAnnounce();
  const text = draftText(kept.keeper.view().content.data, kept.fields, (name, value) =>
    sayValue(
      kept.fields.find((field) => field.name === name),
      value,
    ),
  );
  const forget = (): void => {
    kept.keeper.forget();
    onGone();
  };
  const note = useCaseCommand(
    caseId,
    (body: { text: string }, header) =>
      take(api.POST('/api/v1/cases/{caseId}/notes', { params: { path: { caseId }, header }, body })),
    { said: 'Als Aktenvermerk abgelegt.', done: forget },
  );
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => announce('Text kopiert.'),
      () => announce('Kopieren ist hier nicht erlaubt; bitte markieren Sie den Text.'),
    );
  };
  const by = task.closedBy === task.assignee ? task.assigneeName : task.closedBy;
  const when = task.closedAt === null ? '' : ` am ${formatDate(task.closedAt)}`;
  const how =
    task.state === 'done'
      ? `${by ?? 'Jemand anderes'} hat die Aufgabe${when} abgeschlossen.`
      : `Die Aufgabe ist${when} entfallen, weil der Vorgang weitergegangen ist.`;
  return (
    <Alert tone="warning" title={`Ihre Eingabe zu „${task.label}“ wurde nicht abgeschickt`} urgent>
      <p className="kern-body">{how} Ihr Text ist noch hier:</p>
      <div className="aw-lost" tabIndex={0} role="group" aria-label="Nicht abgeschickter Text">
        {text}
      </div>
      {note.error === null ? null : <ErrorNote error={note.error} />}
      <div className="aw-toolbar">
        <Button
          look="primary"
          aria-disabled={note.busy}
          onClick={() => note.run({ text: `Nicht abgeschickter Entwurf zu „${task.label}“:\n\n${text}` })}
        >
          Als Aktenvermerk ablegen
        </Button>
        <Button icon="content-copy" onClick={copy}>
          Text kopieren
        </Button>
        <Button look="tertiary" onClick={forget}>
          Verwerfen
        </Button>
      </div>
    </Alert>
  );
}
