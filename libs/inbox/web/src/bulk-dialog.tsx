import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, newCommandKey, take, type Answer } from '@amtsweg/api-client';
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
  const queries = useQueryClient();
  // The list goes on living under the dialog; what has been chosen stays.
  const [tasks] = useState(rows);
  const [to, setTo] = useState<Option | null>(null);
  const [reason, setReason] = useState('');
  const sent = useRef({ print: '', key: '' });
  const run = useMutation({
    mutationFn: () => {
      const body = bodyOf(act, tasks, to, reason);
      const print = JSON.stringify(body);
      if (sent.current.print !== print) sent.current = { print, key: newCommandKey() };
      const header = { 'Idempotency-Key': sent.current.key };
      return take(api.POST('/api/v1/tasks/bulk', { params: { header }, body }));
    },
    onSettled: async () => {
      await Promise.all([
        onDone(),
        ...[['counters'], ['facets'], ['case']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ]);
    },
  });
  const isReady =
    act === 'claim' || act === 'release' || (to !== null && (act === 'assign' || reason.trim() !== ''));
  if (run.data !== undefined)
    return <BulkResults verb={verbs[act]} tasks={tasks} results={run.data.results} onClose={onClose} />;
  const posts = [...new Set(tasks.map(({ post }) => post))];
  return (
    <DialogForm
      title={`${countOf(tasks.length)} ${verbs[act]}`}
      submit={`${countOf(tasks.length)} ${verbs[act]}`}
      isReady={isReady}
      isBusy={run.isPending}
      error={run.error}
      onSubmit={() => run.mutate()}
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
