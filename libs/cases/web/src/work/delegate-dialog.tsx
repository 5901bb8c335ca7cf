import { useQuery } from '@tanstack/react-query';
import { api, take, useMe } from '@amtsweg/api-client';
import { DialogForm, Loading } from '@amtsweg/ui';
import { useCaseCommand } from '../file/kit/use-case-command.js';
import { ColleagueChoice, useColleagueChoice } from './colleague-choice.js';
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
  const colleagues = useQuery({
    queryKey: ['colleagues', task.post],
    queryFn: () => take(api.GET('/api/v1/colleagues', { params: { query: { post: task.post } } })),
  });
  const people = (colleagues.data?.items ?? []).filter(({ user }) => user !== me.user);
  const choice = useColleagueChoice(people);
  const command = useCaseCommand(
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
    <DialogForm
      title={`„${task.label}“ übergeben`}
      submit="Übergeben"
      isBusy={command.busy}
      error={command.error}
      onClose={onClose}
      onSubmit={() => {
        if (choice.user !== null) command.run({ user: choice.user });
      }}
    >
      {colleagues.isPending ? <Loading what="Kolleginnen und Kollegen" /> : null}
      <ColleagueChoice
        choice={choice}
        legend="An wen"
        none={colleagues.isPending ? null : nobody(people.length)}
      />
    </DialogForm>
  );
}

function nobody(people: number): string {
  return people === 0
    ? 'Außer Ihnen hat niemand diese Stelle. Sie können die Aufgabe an eine andere Stelle abgeben.'
    : 'Zu diesem Namen gibt es niemanden mit dieser Stelle.';
}
