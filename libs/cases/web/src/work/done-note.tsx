import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { api, newCommandKey, take } from '@amtsweg/api-client';
import { Button, Icon, useAnnounce, useShortcuts } from '@amtsweg/ui';
import type { CaseTask } from './choose-task.js';

/** That a task is done, and where to go on: in this case, or with the next one of the basket (`n`). */
export function DoneNote({
  label,
  outcome,
  caseId,
  open,
  onChoose,
}: {
  readonly label: string;
  readonly outcome: string;
  readonly caseId: string;
  readonly open: readonly CaseTask[];
  readonly onChoose: (taskId: string) => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [next, isBusy] = useNextTask(caseId);
  const shortcuts = useMemo(
    () => [{ id: 'case.next', keys: 'n', label: 'Nächste Aufgabe', group: 'Aufgabe', run: next }],
    [next],
  );
  useShortcuts(shortcuts);
  return (
    <section className="aw-done">
      <h2 className="kern-title aw-task-title" tabIndex={-1} ref={heading}>
        <Icon name="success" /> {label}: erledigt
      </h2>
      <p className="kern-body">Ergebnis: {outcome}.</p>
      <div className="aw-toolbar">
        {open.slice(0, 3).map((task) => (
          <Button key={task.taskId} onClick={() => onChoose(task.taskId)}>
            {`Weiter hier: ${task.label}`}
          </Button>
        ))}
        <Button
          look="primary"
          icon="arrow-forward"
          aria-disabled={isBusy}
          onClick={next}
          aria-keyshortcuts="n"
        >
          Nächste Aufgabe aus meinem Korb
        </Button>
      </div>
    </section>
  );
}

/** Opens the next task: one of mine, else the most urgent of my posts, which is claimed on the way. */
function useNextTask(caseId: string): readonly [() => void, boolean] {
  const navigate = useNavigate();
  const announce = useAnnounce();
  const [isBusy, setIsBusy] = useState(false);
  const open = useCallback(async (): Promise<void> => {
    const found = await nextTask(caseId);
    if (found === null) {
      announce('In Ihrem Korb liegt nichts mehr.');
      await navigate({ to: '/aufgaben', search: { korb: 'mine' } });
      return;
    }
    await navigate({
      to: '/vorgaenge/$caseId',
      params: { caseId: found.caseId },
      search: { aufgabe: found.taskId },
    });
  }, [caseId, navigate, announce]);
  const run = useCallback(() => {
    setIsBusy(true);
    open()
      .catch((error: unknown) => announce(error instanceof Error ? error.message : String(error)))
      .finally(() => setIsBusy(false));
  }, [open, announce]);
  return [run, isBusy];
}

async function nextTask(
  caseId: string,
): Promise<{ readonly caseId: string; readonly taskId: string } | null> {
  const list = (basket: 'mine' | 'groups') =>
    take(api.GET('/api/v1/tasks', { params: { query: { basket, limit: 5 } } }));
  const mine = (await list('mine')).items.find((task) => task.caseId !== caseId);
  if (mine !== undefined) return mine;
  for (const task of (await list('groups')).items) {
    const { taskId } = task;
    const header = { 'Idempotency-Key': newCommandKey() };
    const claimed = await take(
      api.POST('/api/v1/tasks/{taskId}/claim', { params: { path: { taskId }, header } }),
    ).then(
      () => true,
      // Somebody else was faster: the next one, then.
      () => false,
    );
    if (claimed) return task;
  }
  return null;
}
