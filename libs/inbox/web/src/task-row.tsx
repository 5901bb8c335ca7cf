import { Link } from '@tanstack/react-router';
import type { CSSProperties, MouseEvent } from 'react';
import { useMe } from '@amtsweg/api-client';
import { Badge, DueDate, Icon } from '@amtsweg/ui';
import type { InboxRow } from './inbox-row.js';
import { usePostName } from './use-posts.js';

/** Priorities up to this one are said aloud. */
const URGENT = 2;

/** What a row of the grid needs to know about itself. */
export interface TaskRowProps {
  readonly row: InboxRow;
  readonly index: number;
  readonly isFocused: boolean;
  readonly isSelected: boolean;
  readonly style: CSSProperties;
  readonly measure: (element: HTMLElement | null) => void;
  readonly onFocus: (taskId: string) => void;
  readonly onSelect: (taskId: string, extend: boolean) => void;
  readonly onOpen: (row: InboxRow) => void;
}

/** One task in the list. */
export function TaskRow(props: TaskRowProps) {
  const { row, index, isFocused, isSelected, style, measure, onFocus, onSelect, onOpen } = props;
  const { taskId } = row;
  const select = (event: MouseEvent): void => onSelect(taskId, event.shiftKey);
  return (
    <div
      ref={measure}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-index={index}
      data-task={taskId}
      className={`aw-task ${row.gone === undefined ? '' : 'aw-task--gone'}`}
      style={style}
      tabIndex={isFocused ? 0 : -1}
      onFocus={() => onFocus(taskId)}
      onClick={(event) => {
        event.currentTarget.focus({ preventScroll: true });
        if (isMeantForRow(event)) onOpen(row);
      }}
    >
      <div role="gridcell" className="aw-task__check">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isSelected}
          aria-label={`${row.label}, ${row.caseNumber} auswählen`}
          onChange={() => undefined}
          onClick={select}
        />
      </div>
      <div role="gridcell" className="aw-task__due">
        {row.gone === undefined ? (
          <DueDate dueOn={row.dueOn} />
        ) : (
          <strong className="aw-task__gone">{row.gone}</strong>
        )}
      </div>
      <div role="gridcell" className="aw-task__what">
        <Link
          to="/vorgaenge/$caseId"
          params={{ caseId: row.caseId }}
          search={{ aufgabe: taskId }}
          preload={false}
          tabIndex={-1}
          className="aw-task__label"
          title={row.label}
          onClick={(event) => {
            event.stopPropagation();
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onOpen(row);
          }}
        >
          {row.label}
        </Link>{' '}
        {row.isNew === true ? <Badge>neu</Badge> : null}
        <span className="aw-task__sub" title={row.procedureName}>
          <Urgency priority={row.priority} /> {row.procedureName}
        </span>
      </div>
      <div role="gridcell" className="aw-task__who">
        <span className="aw-task__party">{row.party}</span>
        <span className="aw-task__sub">{row.caseNumber}</span>
      </div>
      <div role="gridcell" className="aw-task__state">
        <StateWords words={row.states.map(({ label }) => label).join(', ')} />
        <span className="aw-task__sub aw-task__channel">
          <Icon name={row.channel === 'online' ? 'language' : 'draft'} />
          {row.channel === 'online' ? 'Online' : 'Papier'}
        </span>
      </div>
      <div role="gridcell" className="aw-task__holder">
        <Holder row={row} />
      </div>
    </div>
  );
}

/** A click opens the task as in a mail program; one that chooses the row or ends marking text for copying does not. */
function isMeantForRow({ target }: MouseEvent): boolean {
  const isOnBox = target instanceof Element && target.closest('.aw-task__check') !== null;
  return !isOnBox && (getSelection()?.isCollapsed ?? true);
}

/** Parallel states can be many; two lines of them are seen, the rest on pointing at them and in the file. */
function StateWords({ words }: { readonly words: string }) {
  return (
    <span className="aw-task__states" title={words}>
      {words}
    </span>
  );
}

function Urgency({ priority }: { readonly priority: number }) {
  if (priority > URGENT) return null;
  return (
    <Badge tone={priority === 1 ? 'danger' : 'warning'}>
      {priority === 1 ? 'sehr dringend' : 'dringend'}
    </Badge>
  );
}

function Holder({ row }: { readonly row: InboxRow }) {
  const me = useMe();
  const postName = usePostName(row.post);
  const { pending, assignee, assigneeName, forName } = row;
  const under = forName === null ? postName : `in Vertretung für ${forName}`;
  const holder = assignee === me.user ? 'Sie' : (assigneeName ?? assignee);
  return (
    <>
      <span className={assignee === null ? 'aw-muted' : ''}>{pending ?? holder ?? 'noch frei'}</span>
      <span className="aw-task__sub" title={under}>
        {under}
      </span>
    </>
  );
}
