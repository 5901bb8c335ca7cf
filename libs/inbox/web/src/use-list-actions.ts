import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, type RefObject } from 'react';
import { useAnnounce } from '@amtsweg/ui';
import type { Asked } from './inbox-list.js';
import type { InboxRow } from './inbox-row.js';
import { takeNext } from './take-next.js';
import type { GridHandle } from './task-grid.js';
import type { InboxActions } from './use-inbox-keys.js';
import type { ListWatch } from './use-list-watch.js';
import { BULK_MAX, type Selection } from './use-selection.js';
import type { TaskCommands } from './use-task-commands.js';
import type { TaskList } from './use-task-list.js';

interface ListParts {
  readonly list: TaskList;
  readonly watch: ListWatch;
  readonly commands: TaskCommands;
  readonly selection: Selection;
  readonly focused: number;
  readonly focus: (taskId: string) => void;
  readonly handle: RefObject<GridHandle>;
  readonly ask: (asked: Asked) => void;
}

/** Everything that can be done in the list, by keys and by buttons. */
export interface ListActions extends InboxActions {
  readonly openRow: (row: InboxRow) => void;
  readonly selectAll: (all: boolean) => void;
  readonly afterBulk: () => Promise<void>;
}

/** What keys and buttons do to the row that has the focus, or to those that are chosen. */
export function useListActions(parts: ListParts): ListActions {
  const { list, watch, commands, selection, focused, focus, handle, ask } = parts;
  const { rows } = list;
  const announce = useAnnounce();
  const open = useOpenCase(rows);
  const goTo = (index: number): InboxRow | null => {
    const row = rows[Math.max(0, Math.min(index, rows.length - 1))] ?? null;
    if (row === null) return null;
    focus(row.taskId);
    handle.current.focus(rows.indexOf(row));
    return row;
  };
  const withRow = (run: (row: InboxRow) => void): void => {
    const row = rows[focused];
    if (row === undefined) return;
    if (row.gone === undefined) run(row);
    else announce(`Diese Aufgabe: ${row.gone}.`);
  };
  const oneOrMany = (act: 'claim' | 'release' | 'assign', one: (row: InboxRow) => void) => (): void => {
    if (selection.ids.size === 0) withRow(one);
    else if (selection.ids.size <= BULK_MAX) ask({ kind: 'bulk', act });
    else announce(`Höchstens ${BULK_MAX} auf einmal; ausgewählt sind ${selection.ids.size}.`);
  };
  const refresh = async (): Promise<void> => {
    const isInside = document.activeElement?.closest('[role="grid"], .aw-inbox__bar') !== null;
    await list.refresh(handle.current.seen()[1]);
    watch.seen();
    if (isInside) handle.current.focus(focused);
  };
  return {
    move: (by) => goTo(isInList() ? focused + by : focused),
    moveTo: (end) => goTo(end === 'first' ? 0 : rows.length - 1),
    extend: (by) => {
      const from = rows[focused];
      if (from === undefined) return;
      if (!selection.ids.has(from.taskId)) selection.toggle(from.taskId);
      const to = goTo(focused + by);
      if (to !== null) selection.extendTo(to.taskId);
    },
    toggle: () => withRow(({ taskId }) => selection.toggle(taskId)),
    open: () => rows[focused] !== undefined && open.row(rows[focused]),
    openRow: open.row,
    claim: oneOrMany('claim', (row) => void commands.claim(row)),
    release: oneOrMany('release', (row) => void commands.release(row)),
    assign: oneOrMany('assign', (row) => ask({ kind: 'assign', row })),
    followUp: () => withRow((row) => ask({ kind: 'followUp', row })),
    takeNext: open.next,
    refresh: () => void refresh(),
    selectAll: (all) =>
      selection.set(
        all
          ? rows
              .filter(({ gone }) => gone === undefined)
              .slice(0, BULK_MAX)
              .map(({ taskId }) => taskId)
          : [],
      ),
    afterBulk: async () => {
      await list.refresh(handle.current.seen()[1]);
      watch.seen();
    },
  };
}

/** The first `j` goes to the list, the next ones along it. */
function isInList(): boolean {
  return (document.activeElement?.closest('[role="grid"]') ?? null) !== null;
}

function useOpenCase(rows: readonly InboxRow[]): {
  readonly row: (row: InboxRow) => void;
  readonly next: () => void;
} {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const isTaking = useRef(false);
  const row = ({ caseId, taskId }: { readonly caseId: string; readonly taskId: string }): void => {
    // The order in which the list stood, for going from case to case.
    queries.setQueryData(['tasks', 'trail'], { items: rows.filter(({ gone }) => gone === undefined) });
    void navigate({ to: '/vorgaenge/$caseId', params: { caseId }, search: { aufgabe: taskId } });
  };
  const next = (): void => {
    if (isTaking.current) return;
    isTaking.current = true;
    takeNext()
      .then((task) => {
        if (task === null) announce('In Ihren Stellen ist keine Aufgabe frei.');
        else {
          announce(`Übernommen: ${task.label}, ${task.caseNumber}`);
          void queries.invalidateQueries({
            predicate: ({ queryKey: [what] }) => what === 'counters' || what === 'tasks' || what === 'facets',
          });
          row(task);
        }
      })
      .catch((error: unknown) => announce(error instanceof Error ? error.message : String(error)))
      .finally(() => {
        isTaking.current = false;
      });
  };
  return { row, next };
}
