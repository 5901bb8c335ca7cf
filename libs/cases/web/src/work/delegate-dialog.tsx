import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { api, take, useMe } from '@amtsweg/api-client';
import { Loading, TextField, formatDay } from '@amtsweg/ui';
import { useCommand } from '../file/kit/use-command.js';
import { ActDialog } from './act-dialog.js';
import { taskLists } from './task-lists.js';

/** Hands a task to a colleague who holds its post; typing narrows the list. */
export function DelegateDialog({
  caseId,
  task,
  onClose,
}: {
  readonly caseId: string;
  readonly task: { readonly taskId: string; readonly label: string; readonly post: string };
  readonly onClose: () => void;
}) {
  const me = useMe();
  const group = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const colleagues = useQuery({
    queryKey: ['colleagues', task.post],
    queryFn: () => take(api.GET('/api/v1/colleagues', { params: { query: { post: task.post } } })),
  });
  const people = (colleagues.data?.items ?? []).filter(({ user }) => user !== me.user);
  const shown = people.filter(({ name, user }) =>
    `${name} ${user}`.toLocaleLowerCase('de').includes(typed.trim().toLocaleLowerCase('de')),
  );
  const user = shown.length === 1 ? (shown[0]?.user ?? null) : chosen;
  const command = useCommand(
    caseId,
    (body: { user: string }, header) =>
      take(
        api.POST('/api/v1/tasks/{taskId}/delegate', {
          params: { path: { taskId: task.taskId }, header },
          body,
        }),
      ),
    { said: 'Aufgabe übergeben.', lists: taskLists, done: onClose },
  );
  return (
    <ActDialog
      title={`„${task.label}“ übergeben`}
      submit="Übergeben"
      busy={command.busy}
      error={command.error}
      onClose={onClose}
      onSubmit={() => {
        if (user !== null && shown.some((one) => one.user === user)) command.run({ user });
      }}
    >
      {colleagues.isPending ? <Loading what="Kolleginnen und Kollegen" /> : null}
      <TextField label="Name" required autoFocus value={typed} onChange={setTyped} autoComplete="off" />
      {shown.length === 0 && !colleagues.isPending ? (
        <p className="kern-body">
          {people.length === 0
            ? 'Außer Ihnen hat niemand diese Stelle. Sie können die Aufgabe an eine andere Stelle abgeben.'
            : 'Zu diesem Namen gibt es niemanden mit dieser Stelle.'}
        </p>
      ) : (
        <fieldset className="aw-choice">
          <legend className="kern-label">An wen</legend>
          {shown.map((person) => (
            <label key={person.user} className="aw-check">
              <input
                type="radio"
                name={group}
                checked={user === person.user}
                onChange={() => setChosen(person.user)}
              />
              <span>
                {person.name}
                {person.absentUntil === null ? null : (
                  <span className="aw-muted"> abwesend bis {formatDay(person.absentUntil)}</span>
                )}
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </ActDialog>
  );
}
