import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { InboxRow } from './inbox-row.js';
import { recallPlace, rememberPlace } from './place.js';
import { TaskRow } from './task-row.js';

/** Height of a row before it has been measured. */
const ROW_PX = 54;

/** So many rows before the end the next page is asked for. */
const AHEAD = 40;

/** What the page can ask of the grid. */
export interface GridHandle {
  /** Brings a row into sight and gives it the focus. */
  readonly focus: (index: number) => void;
  /** The first and the last row that are seen. */
  readonly seen: () => readonly [number, number];
}

interface TaskGridProps {
  readonly label: string;
  readonly place: string;
  readonly rows: readonly InboxRow[];
  readonly total: number;
  readonly focused: number;
  readonly selected: ReadonlySet<string>;
  readonly hasMore: boolean;
  readonly more: () => void;
  readonly handle: RefObject<GridHandle>;
  readonly onFocus: (taskId: string) => void;
  readonly onSelect: (taskId: string, extend: boolean) => void;
  readonly onSelectAll: (all: boolean) => void;
  readonly onOpen: (row: InboxRow) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The tasks as a grid of which only the rows in sight are in the page, however many there are. */
export function TaskGrid(props: TaskGridProps) {
  const { label, place, rows, total, focused, selected, hasMore, more, handle } = props;
  const frame = useRef<HTMLDivElement>(null);
  const virtualizer = useGridRows(props, frame);
  const shown = virtualizer.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= rows.length - AHEAD) more();
  }, [hasMore, last, rows.length, more]);
  useGridHandle(handle, virtualizer, frame);
  useEffect(() => () => rememberPlace(place, virtualizer), [place, virtualizer]);
  return (
    <div
      className="aw-grid"
      role="grid"
      aria-label={label}
      aria-rowcount={hasMore ? Math.max(total, rows.length) + 1 : rows.length + 1}
      aria-multiselectable
      onKeyDown={props.onKey}
    >
      <div role="rowgroup" className="aw-grid__head">
        <GridHead
          isAll={rows.length > 0 && selected.size >= Math.min(rows.length, 200)}
          onSelectAll={props.onSelectAll}
        />
      </div>
      <div role="rowgroup" className="aw-grid__frame" ref={frame}>
        <div role="presentation" className="aw-grid__rows" style={{ height: virtualizer.getTotalSize() }}>
          {shown.map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <TaskRow
                key={row.taskId}
                row={row}
                index={index}
                isFocused={index === focused}
                isSelected={selected.has(row.taskId)}
                style={{ transform: `translateY(${start}px)` }}
                measure={virtualizer.measureElement}
                onFocus={props.onFocus}
                onSelect={props.onSelect}
                onOpen={props.onOpen}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

function useGridRows({ rows, focused, place }: TaskGridProps, frame: RefObject<HTMLDivElement | null>) {
  const recalled = useRef(recallPlace(place));
  return useVirtualizer<HTMLDivElement, HTMLElement>({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_PX,
    getItemKey: useCallback((index: number) => rows[index]?.taskId ?? index, [rows]),
    overscan: 8,
    initialOffset: recalled.current?.offset ?? 0,
    initialMeasurementsCache: recalled.current?.measured ?? [],
    // The row that has the focus stays in the page when it is scrolled out of sight, or the focus would be lost.
    rangeExtractor: useCallback(
      (range: Range) => {
        const indexes = defaultRangeExtractor(range);
        return focused < 0 || indexes.includes(focused)
          ? indexes
          : [...indexes, focused].sort((one, other) => one - other);
      },
      [focused],
    ),
  });
}

function useGridHandle(
  handle: RefObject<GridHandle>,
  virtualizer: Virtualizer<HTMLDivElement, HTMLElement>,
  frame: RefObject<HTMLDivElement | null>,
): void {
  const wanted = useRef<number | null>(null);
  handle.current = {
    focus: (index) => {
      wanted.current = index;
      virtualizer.scrollToIndex(index);
      focusRow(frame.current, wanted);
    },
    seen: () => [virtualizer.range?.startIndex ?? 0, virtualizer.range?.endIndex ?? 0],
  };
  // A row far away is in the page only after the next rendering.
  useEffect(() => focusRow(frame.current, wanted));
}

function focusRow(frame: HTMLElement | null, wanted: RefObject<number | null>): void {
  const row = frame?.querySelector<HTMLElement>(`[data-index="${wanted.current ?? 'none'}"]`);
  if (row === null || row === undefined) return;
  wanted.current = null;
  row.focus({ preventScroll: true });
}

function GridHead({
  isAll,
  onSelectAll,
}: {
  readonly isAll: boolean;
  readonly onSelectAll: (all: boolean) => void;
}) {
  return (
    <div role="row" aria-rowindex={1} className="aw-task aw-task--head">
      <div role="columnheader" className="aw-task__check">
        <input
          type="checkbox"
          checked={isAll}
          aria-label="Die ersten Aufgaben der Liste auswählen, höchstens 200"
          onChange={(event) => onSelectAll(event.target.checked)}
        />
      </div>
      <div role="columnheader" className="aw-task__due">
        Fällig
      </div>
      <div role="columnheader" className="aw-task__what">
        Was zu tun ist
      </div>
      <div role="columnheader" className="aw-task__who">
        Beteiligte, Aktenzeichen
      </div>
      <div role="columnheader" className="aw-task__state">
        Stand
      </div>
      <div role="columnheader" className="aw-task__holder">
        Bei
      </div>
    </div>
  );
}
