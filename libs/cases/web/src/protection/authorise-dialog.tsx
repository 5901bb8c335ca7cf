import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, take, useMe, type Answer } from '@amtsweg/api-client';
import { DialogForm, Loading, TextField, useToday } from '@amtsweg/ui';
import { useCaseCommand } from '../file/kit/use-case-command.js';
import { tasksOf } from '../work/choose-task.js';
import { ColleagueChoice, useColleagueChoice } from '../work/colleague-choice.js';
import { taskLists } from '../work/task-lists.js';

/** Lets a colleague see a protected case who would see it without its protection. */
export function AuthoriseDialog({
  file,
  protection,
  onClose,
}: {
  readonly file: Answer<'CaseFile'>;
  readonly protection: Answer<'Protection'>;
  readonly onClose: () => void;
}) {
  const { caseId } = file;
  const today = useToday();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const { people, isPending } = useCandidates(file, protection);
  const choice = useColleagueChoice(people);
  const command = useCaseCommand(
    caseId,
    (body: { user: string; reason: string; until?: string }, header) =>
      take(api.POST('/api/v1/cases/{caseId}/authorisations', { params: { path: { caseId }, header }, body })),
    { said: 'Sonderberechtigung erteilt.', lists: taskLists, done: onClose },
  );
  return (
    <DialogForm
      title="Sonderberechtigung erteilen"
      submit="Erteilen"
      isBusy={command.busy}
      error={command.error}
      onClose={onClose}
      onSubmit={() => {
        if (choice.user !== null)
          command.run({ user: choice.user, reason, ...(until === '' ? {} : { until }) });
      }}
    >
      {isPending ? <Loading what="Kolleginnen und Kollegen" /> : null}
      <ColleagueChoice choice={choice} legend="Wem" none={isPending ? null : nobody(people.length)} />
      <TextField label="Grund" required rows={2} maxLength={2000} value={reason} onChange={setReason} />
      <TextField
        label="Bis einschließlich"
        hint="Ohne Angabe, solange der Vorgang geschützt ist."
        type="date"
        min={today}
        value={until}
        onChange={setUntil}
        className="aw-number"
      />
    </DialogForm>
  );
}

/** Whose work the case is, by the unit or a task that is open, and who may not see it yet. */
function useCandidates(
  file: Answer<'CaseFile'>,
  { protectedBy, authorisations }: Answer<'Protection'>,
): { readonly people: Answer<'ColleagueList'>['items']; readonly isPending: boolean } {
  const me = useMe();
  const { data, isPending } = useQuery({
    queryKey: ['colleagues'],
    queryFn: () => take(api.GET('/api/v1/colleagues')),
  });
  const busy = new Set(
    tasksOf(file)
      .filter(({ state }) => state === 'open' || state === 'claimed')
      .map(({ post }) => post),
  );
  const admitted = new Set([me.user, protectedBy, ...authorisations.map(({ user }) => user)]);
  const people = (data?.items ?? []).filter(
    ({ user, posts }) =>
      !admitted.has(user) && posts.some((post) => post.startsWith(`${file.unit}/`) || busy.has(post)),
  );
  return { people, isPending };
}

function nobody(people: number): string {
  return people === 0
    ? 'Alle, deren Arbeit dieser Vorgang ist, sehen ihn schon.'
    : 'Zu diesem Namen gibt es niemanden, dessen Arbeit dieser Vorgang ist.';
}
