import { useCallback, useEffect, useRef, useState } from 'react';
import { Button, Empty, ErrorNote, Loading } from '@amtsweg/ui';
import { AssignDialog } from './assign-dialog.js';
import { BulkDialog, type BulkAct } from './bulk-dialog.js';
import type { InboxRow } from './inbox-row.js';
import { ListBar } from './list-bar.js';
import { recallRow, rememberRow } from './place.js';
import { RowFollowUpDialog } from './row-follow-up-dialog.js';
import { TaskGrid, type GridHandle } from './task-grid.js';
import type { TaskQuery } from './task-query.js';
import { useInboxKeys } from './use-inbox-keys.js';
import { useListActions } from './use-list-actions.js';
import { useListWatch } from './use-list-watch.js';
import { useSelection } from './use-selection.js';
import { useTaskCommands } from './use-task-commands.js';
import { useTaskList } from './use-task-list.js';

/** What is asked in a dialog over the list. */
export type Asked =
  | { readonly kind: 'assign' | 'followUp'; readonly row: InboxRow }
  | { readonly kind: 'bulk'; readonly act: BulkAct }
  | null;

interface InboxListProps {
  readonly place: string;
  readonly query: TaskQuery;
  readonly basket: { readonly title: string; readonly empty: string; readonly next: string };
  /** How many tasks there are now; `null` while that is counted. */
  readonly total: number | null;
  readonly isFiltered: boolean;
  /** Whether somebody has just come back from a case and goes on where they were. */
  readonly takesFocus: boolean;
  readonly onUnfilter: () => void;
}

/** The list with what belongs to it: selection, keys, commands, dialogs, and the bar that tells of changes. */
export function InboxList(props: InboxListProps) {
  const { place, query, basket, total, isFiltered, takesFocus, onUnfilter } = props;
  const handle = useRef<GridHandle>({ focus: () => undefined, seen: () => [0, 0] });
  const list = useTaskList(query);
  const { rows, patch } = list;
  const watch = useListWatch(
    query,
    patch,
    useCallback(() => handle.current.seen(), []),
  );
  const commands = useTaskCommands(patch, watch.look);
  const selection = useSelection(rows);
  const [focusedId, setFocusedId] = useState(() => recallRow(place));
  const [asked, setAsked] = useState<Asked>(null);
  const focused = useFocusedIndex(rows, focusedId);
  const focus = useCallback(
    (taskId: string) => {
      rememberRow(place, taskId);
      setFocusedId(taskId);
    },
    [place],
  );
  const actions = useListActions({ list, watch, commands, selection, focused, focus, handle, ask: setAsked });
  const press = useInboxKeys(actions);
  useComeBack(takesFocus, rows, focused, handle, list.tidy);
  const chosen = rows.filter(({ taskId }) => selection.ids.has(taskId));
  return (
    <section className="aw-inbox__list" aria-label={basket.title}>
      <ListBar
        total={total ?? (list.isPending ? null : list.total)}
        news={watch.news}
        chosen={chosen.length}
        isRefreshing={list.isRefreshing}
        onRefresh={actions.refresh}
        onNext={actions.takeNext}
        onAct={(act) => setAsked({ kind: 'bulk', act })}
        onClear={() => selection.set([])}
      />
      {list.isPending ? <Loading what="Aufgaben werden geladen" /> : null}
      {rows.length > 0 ? (
        <TaskGrid
          label={basket.title}
          place={place}
          rows={rows}
          total={list.total}
          focused={focused}
          selected={selection.ids}
          hasMore={list.hasMore}
          more={list.more}
          handle={handle}
          onFocus={focus}
          onSelect={(taskId, extend) => (extend ? selection.extendTo(taskId) : selection.toggle(taskId))}
          onSelectAll={(all) => actions.selectAll(all)}
          onOpen={actions.openRow}
          onKey={press}
        />
      ) : null}
      {rows.length === 0 && !list.isPending && list.error === null ? (
        <NothingHere basket={basket} isFiltered={isFiltered} onUnfilter={onUnfilter} />
      ) : null}
      {list.error === null ? null : <ErrorNote error={list.error} onAgain={actions.refresh} />}
      {commands.refusal === null ? null : (
        <div className="aw-inbox__refusal">
          <ErrorNote error={commands.refusal} />
          <Button look="tertiary" icon="close" iconOnly onClick={commands.forget}>
            Meldung schließen
          </Button>
        </div>
      )}
      {asked?.kind === 'assign' ? (
        <AssignDialog
          row={asked.row}
          onClose={() => setAsked(null)}
          onAssign={({ value, label }) => {
            setAsked(null);
            void commands.assign(asked.row, value, label);
          }}
        />
      ) : null}
      {asked?.kind === 'followUp' ? (
        <RowFollowUpDialog row={asked.row} onClose={() => setAsked(null)} />
      ) : null}
      {asked?.kind === 'bulk' ? (
        <BulkDialog act={asked.act} rows={chosen} onDone={actions.afterBulk} onClose={() => setAsked(null)} />
      ) : null}
    </section>
  );
}

function NothingHere({
  basket,
  isFiltered,
  onUnfilter,
}: Pick<InboxListProps, 'basket' | 'isFiltered' | 'onUnfilter'>) {
  return isFiltered ? (
    <Empty title="Zu diesem Filter gibt es hier keine Aufgabe.">
      <p>Ohne Filter sehen Sie den ganzen Korb.</p>
      <Button onClick={onUnfilter}>Alle Filter entfernen</Button>
    </Empty>
  ) : (
    <Empty title={basket.empty}>
      <p>{basket.next}</p>
    </Empty>
  );
}

/** Where the focus is. When its row has gone from the list, that is where the row was. */
function useFocusedIndex(rows: readonly InboxRow[], focusedId: string | null): number {
  const before = useRef(0);
  const at = focusedId === null ? -1 : rows.findIndex(({ taskId }) => taskId === focusedId);
  const index = at >= 0 ? at : Math.min(before.current, rows.length - 1);
  useEffect(() => {
    if (rows.length > 0) before.current = index;
  }, [index, rows.length]);
  return index;
}

/** On coming back the list is without what had gone before, and the row that was left has the focus again. */
function useComeBack(
  takesFocus: boolean,
  rows: readonly InboxRow[],
  focused: number,
  handle: { readonly current: GridHandle },
  tidy: () => void,
): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    tidy();
  }, [tidy]);
  const hasFocus = useRef(!takesFocus);
  useEffect(() => {
    if (hasFocus.current || rows.length === 0) return;
    hasFocus.current = true;
    handle.current.focus(focused);
  }, [rows.length, focused, handle]);
}
