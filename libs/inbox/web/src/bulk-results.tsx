import type { Answer } from '@amtsweg/api-client';
import { Alert, Badge, Button, Dialog } from '@amtsweg/ui';
import type { InboxRow } from './inbox-row.js';

/** What became of each task of a bulk act, the refused ones first. */
export function BulkResults({
  verb,
  tasks,
  results,
  onClose,
}: {
  readonly verb: string;
  readonly tasks: readonly InboxRow[];
  readonly results: Answer<'BulkResults'>['results'];
  readonly onClose: () => void;
}) {
  const rows = new Map(tasks.map((task) => [task.taskId, task]));
  const sorted = [...results].sort((one, other) => Number(one.done) - Number(other.done));
  const done = results.filter((result) => result.done).length;
  const refused = results.length - done;
  return (
    <Dialog
      title={`Ergebnis: ${verb}`}
      onClose={onClose}
      actions={
        <Button look="primary" onClick={onClose}>
          Fertig
        </Button>
      }
    >
      <Alert
        tone={refused === 0 ? 'success' : 'warning'}
        title={refused === 0 ? `Alle ${done} erledigt.` : `${done} erledigt, ${refused} abgelehnt.`}
      />
      <ul className="aw-results">
        {sorted.map(({ taskId, done: isDone, detail }) => {
          const task = rows.get(taskId);
          return (
            <li key={taskId}>
              <Badge tone={isDone ? 'success' : 'danger'}>{isDone ? 'erledigt' : 'abgelehnt'}</Badge>{' '}
              {task === undefined ? taskId : `${task.label}, ${task.caseNumber} (${task.party})`}
              {isDone ? null : <p>{detail}</p>}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
