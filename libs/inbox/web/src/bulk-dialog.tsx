import { useState } from 'react';
import { api, take, useCommand, type Answer } from '@amtsweg/api-client';
import { DialogForm, TextField } from '@amtsweg/ui';
import { BulkResults } from './bulk-results.js';
import type { InboxRow } from './inbox-row.js';
import { PersonField } from './person-field.js';
import { PostField } from './post-field.js';
import type { Option } from './type-ahead.js';

/** What can be done to many tasks at once. */
export type BulkAct = Answer<'BulkBody'>['act'];

const verbs: Readonly<Record<BulkAct, string>> = {
  claim: 'übernehmen',
  release: 'zurückgeben',
  assign: 'übergeben',
  transfer: 'an eine andere Stelle abgeben',
};

/** Does one act on many tasks: says how many first, then what became of each. */
export function BulkDialog({
  act,
  rows,
  onDone,
  onClose,
}: {
  readonly act: BulkAct;
  readonly rows: readonly InboxRow[];
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}) {
  // The list goes on living under the dialog; what has been chosen stays.
  const [tasks] = useState(rows);
  const [to, setTo] = useState<Option | null>(null);
  const [reason, setReason] = useState('');
  const [results, setResults] = useState<Answer<'BulkResults'>['results'] | null>(null);
  const command = useCommand(
    (body: Answer<'BulkBody'>, header) => take(api.POST('/api/v1/tasks/bulk', { params: { header }, body })),
    {
      touched: [['counters'], ['facets'], ['case']],
      done: (answer) => {
        setResults(answer.results);
        void onDone();
      },
    },
  );
  const isReady =
    act === 'claim' || act === 'release' || (to !== null && (act === 'assign' || reason.trim() !== ''));
  if (results !== null)
    return <BulkResults verb={verbs[act]} tasks={tasks} results={results} onClose={onClose} />;
  const posts = [...new Set(tasks.map(({ post }) => post))];
  return (
    <DialogForm
      title={`${countOf(tasks.length)} ${verbs[act]}`}
      submit={`${countOf(tasks.length)} ${verbs[act]}`}
      isReady={isReady}
      isBusy={command.busy}
      error={command.error}
      onSubmit={() => command.run(bodyOf(act, tasks, to, reason))}
      onClose={onClose}
    >
      <p className="kern-body">
        Jede Aufgabe wird für sich geprüft und in ihrem Vorgang vermerkt. Was nicht möglich ist, wird danach
        einzeln mit Grund genannt.
      </p>
      {act === 'assign' ? <PersonField posts={posts} chosen={to} onChoose={setTo} /> : null}
      {act === 'transfer' ? (
        <>
          <PostField chosen={to} onChoose={setTo} />
          <TextField label="Grund" value={reason} onChange={setReason} rows={2} required maxLength={2000} />
        </>
      ) : null}
    </DialogForm>
  );
}

function bodyOf(
  act: BulkAct,
  tasks: readonly InboxRow[],
  to: Option | null,
  reason: string,
): Answer<'BulkBody'> {
  return {
    taskIds: tasks.map(({ taskId }) => taskId),
    act,
    ...(act === 'assign' && to !== null ? { user: to.value } : {}),
    ...(act === 'transfer' && to !== null ? { post: to.value, reason: reason.trim() } : {}),
  };
}

function countOf(count: number): string {
  return count === 1 ? '1 Aufgabe' : `${count} Aufgaben`;
}
