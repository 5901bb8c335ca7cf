import { useMemo, useState } from 'react';
import { api, take, useMe } from '@amtsweg/api-client';
import type { InboxRow } from './inbox-row.js';
import { useRowCommand } from './use-row-command.js';

/** What can be done to one task straight from the list. */
export interface TaskCommands {
  readonly claim: (row: InboxRow) => Promise<boolean>;
  readonly release: (row: InboxRow) => Promise<boolean>;
  readonly assign: (row: InboxRow, user: string, name: string) => Promise<boolean>;
  /** The last refusal, until something succeeds or it is put away. */
  readonly refusal: Error | null;
  readonly forget: () => void;
}

/**
 * Commands to single tasks. The row says at once what happens to it and nothing blocks, so that several can be claimed in
 * quick succession; of two people who claim the same one the server lets one win, and the other reads who it was.
 */
export function useTaskCommands(
  patch: (change: (row: InboxRow) => InboxRow) => void,
  look: () => Promise<void>,
): TaskCommands {
  const { user, name } = useMe();
  const [refusal, setRefusal] = useState<Error | null>(null);
  const send = useRowCommand(patch, look, setRefusal);
  return useMemo(
    () => ({
      refusal,
      forget: () => setRefusal(null),
      claim: (row) =>
        send(
          row,
          {
            id: 'claim',
            pending: 'wird übernommen …',
            said: `Übernommen: ${row.label}, ${row.caseNumber}`,
            after: { state: 'claimed', assignee: user, assigneeName: name, basket: 'mine' },
          },
          (header) =>
            take(
              api.POST('/api/v1/tasks/{taskId}/claim', { params: { path: { taskId: row.taskId }, header } }),
            ),
        ),
      release: (row) =>
        send(
          row,
          {
            id: 'release',
            pending: 'wird zurückgegeben …',
            said: `Zurückgegeben: ${row.label}, ${row.caseNumber}`,
            after: { state: 'open', assignee: null, assigneeName: null, basket: 'post' },
          },
          (header) =>
            take(
              api.POST('/api/v1/tasks/{taskId}/release', {
                params: { path: { taskId: row.taskId }, header },
              }),
            ),
        ),
      assign: (row, to, toName) =>
        send(
          row,
          {
            id: `assign ${to}`,
            pending: `wird ${toName} übergeben …`,
            said: `${toName} hat jetzt: ${row.label}, ${row.caseNumber}`,
            after: { state: 'claimed', assignee: to, assigneeName: toName },
          },
          (header) =>
            take(
              api.POST('/api/v1/tasks/{taskId}/delegate', {
                params: { path: { taskId: row.taskId }, header },
                body: { user: to },
              }),
            ),
        ),
    }),
    [send, refusal, user, name],
  );
}
