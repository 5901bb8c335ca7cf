import { useMemo, useState, type ReactNode } from 'react';
import { api, take } from '@amtsweg/api-client';
import { Button, ErrorNote, useShortcuts } from '@amtsweg/ui';
import { useCaseCommand } from '../file/kit/use-case-command.js';
import { CaseFollowUpDialog } from './case-follow-up-dialog.js';
import { DelegateDialog } from './delegate-dialog.js';
import { taskLists } from './task-lists.js';
import type { TaskWork } from './task-work.js';
import { TransferDialog } from './transfer-dialog.js';

type Shown = 'delegate' | 'transfer' | 'followUp';

/** What can be done with a task besides ending it: take it, give it back or on, have it put before one again. */
export function TaskActions({
  work,
  postLabel,
  claim,
}: {
  readonly work: TaskWork;
  readonly postLabel: string;
  readonly claim: { readonly run: () => void; readonly busy: boolean; readonly error: Error | null };
}) {
  const { task, mine, mayAct } = work;
  const { caseId, taskId } = task;
  const [shown, setShown] = useState<Shown | null>(null);
  const release = useCaseCommand(
    caseId,
    (_: 'release', header) =>
      take(api.POST('/api/v1/tasks/{taskId}/release', { params: { path: { taskId }, header } })),
    { said: 'Aufgabe zurückgegeben.', lists: taskLists },
  );
  const canClaim = mayAct.possible && !mine;
  const { run: runClaim } = claim;
  const { run: runRelease } = release;
  const shortcuts = useMemo(() => {
    const group = 'Aufgabe';
    const key = (keys: string, id: string, label: string, run: () => void) => ({
      id: `case.${id}`,
      keys,
      label,
      group,
      run,
    });
    return [
      ...(canClaim ? [key('c', 'claim', 'Übernehmen', runClaim)] : []),
      ...(mine ? [key('r', 'release', 'Zurückgeben', () => runRelease('release'))] : []),
      ...(mayAct.possible ? [key('a', 'delegate', 'Übergeben', () => setShown('delegate'))] : []),
      key('w', 'followUp', 'Wiedervorlage', () => setShown('followUp')),
      key('e', 'complete', 'Ergebnis wählen oder abschließen', focusOutcome),
    ];
  }, [canClaim, mine, mayAct.possible, runClaim, runRelease]);
  useShortcuts(shortcuts);
  const close = (): void => setShown(null);
  const dialogs: Readonly<Record<Shown, () => ReactNode>> = {
    delegate: () => <DelegateDialog caseId={caseId} task={task} onClose={close} />,
    transfer: () => <TransferDialog caseId={caseId} task={task} onClose={close} />,
    followUp: () => (
      <CaseFollowUpDialog caseId={caseId} post={{ post: task.post, label: postLabel }} onClose={close} />
    ),
  };
  const error = claim.error ?? release.error;
  return (
    <>
      <div className="aw-toolbar">
        {canClaim ? (
          <Button look="primary" aria-disabled={claim.busy} onClick={claim.run} aria-keyshortcuts="c">
            Übernehmen
          </Button>
        ) : null}
        {mine ? (
          <Button aria-disabled={release.busy} onClick={() => release.run('release')} aria-keyshortcuts="r">
            Zurückgeben
          </Button>
        ) : null}
        {mayAct.possible ? (
          <>
            <Button onClick={() => setShown('delegate')} aria-keyshortcuts="a">
              Übergeben …
            </Button>
            <Button onClick={() => setShown('transfer')}>Andere Stelle …</Button>
          </>
        ) : null}
        <Button icon="calendar-today" onClick={() => setShown('followUp')} aria-keyshortcuts="w">
          Wiedervorlage …
        </Button>
      </div>
      {error === null ? null : <ErrorNote error={error} />}
      {shown === null ? null : dialogs[shown]()}
    </>
  );
}

/** To the button that ends the task or, while no outcome is chosen, to the first one that can be. */
function focusOutcome(): void {
  const button =
    document.getElementById('ergebnis-abschicken') ??
    document.querySelector<HTMLElement>('.aw-outcomes button:not([aria-disabled="true"])');
  button?.focus();
  button?.scrollIntoView({ block: 'nearest' });
}
