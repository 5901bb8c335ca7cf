import { useEffect, useRef, useState } from 'react';
import { useMe, type Answer } from '@amtsweg/api-client';
import { Alert, Badge, DueDate, formatDay } from '@amtsweg/ui';
import { openTasks, tasksOf, type CaseTask } from './choose-task.js';
import { DoneNote } from './done-note.js';
import { keptDrafts } from './draft-keepers.js';
import { LostDrafts } from './lost-drafts.js';
import { TaskDesk } from './task-desk.js';

/** The work of a case: the task at hand, the choice if there are several, and what it waits for if there is none. */
export function TaskPanel({
  file,
  chosen,
  onChoose,
}: {
  readonly file: Answer<'CaseFile'>;
  /** The task that the address names. */
  readonly chosen: string | undefined;
  readonly onChoose: (taskId: string | undefined) => void;
}) {
  const me = useMe();
  const [done, setDone] = useState<{ readonly label: string; readonly outcome: string } | null>(null);
  const tasks = tasksOf(file);
  const open = openTasks(tasks, me);
  const named = tasks.find(({ taskId }) => taskId === chosen);
  const task = open.find(({ taskId }) => taskId === chosen) ?? (done === null ? open[0] : undefined);
  // What was typed there says the same and more.
  const isLost = keptDrafts(file.caseId).some(({ taskId }) => taskId === chosen);
  const isGone = named !== undefined && task !== named && done === null && !isLost;
  return (
    <div className="aw-stack">
      <LostDrafts caseId={file.caseId} tasks={tasks} />
      {isGone ? <GoneNote task={named} /> : null}
      {done === null ? null : (
        <DoneNote
          label={done.label}
          outcome={done.outcome}
          caseId={file.caseId}
          open={open}
          onChoose={(taskId) => {
            setDone(null);
            onChoose(taskId);
          }}
        />
      )}
      {open.length > 1 ? (
        <TaskChoice
          tasks={open}
          chosen={task?.taskId}
          onChoose={(taskId) => {
            setDone(null);
            onChoose(taskId);
          }}
        />
      ) : null}
      {task === undefined ? (
        done === null ? (
          <WaitsFor file={file} />
        ) : null
      ) : (
        <section className="aw-stack" aria-labelledby="aufgabe-titel">
          <TaskTitle key={task.taskId} label={task.label} />
          <TaskDesk
            key={`desk-${task.taskId}`}
            file={file}
            task={task}
            onDone={(ended, outcome) => {
              setDone({ label: ended.label, outcome: outcome.label });
              onChoose(undefined);
            }}
          />
        </section>
      )}
    </div>
  );
}

function TaskTitle({ label }: { readonly label: string }) {
  return (
    <h2 className="kern-title aw-task-title" id="aufgabe-titel" tabIndex={-1}>
      {label}
    </h2>
  );
}

function GoneNote({ task }: { readonly task: CaseTask }) {
  const who = task.closedBy === task.assignee ? task.assigneeName : task.closedBy;
  return (
    <Alert title={`„${task.label}“ ist nicht mehr offen`}>
      <p className="kern-body">
        {task.state === 'done'
          ? `${who ?? 'Jemand'} hat die Aufgabe abgeschlossen.`
          : 'Sie ist entfallen, weil der Vorgang weitergegangen ist.'}
      </p>
    </Alert>
  );
}

function TaskChoice({
  tasks,
  chosen,
  onChoose,
}: {
  readonly tasks: readonly CaseTask[];
  readonly chosen: string | undefined;
  readonly onChoose: (taskId: string) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  return (
    <nav aria-label="Offene Aufgaben dieses Vorgangs">
      <ul className="aw-task-choice" ref={list}>
        {tasks.map((task) => (
          <li key={task.taskId}>
            <button
              type="button"
              aria-current={task.taskId === chosen ? 'true' : undefined}
              onClick={() => onChoose(task.taskId)}
            >
              <span>{task.label}</span>
              <span className="aw-muted">
                {task.assigneeName ?? task.postLabel ?? task.post}
                {task.dueOn === null ? '' : `, bis ${formatDay(task.dueOn)}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What a case without a task waits for, and until when. */
function WaitsFor({ file }: { readonly file: Answer<'CaseFile'> }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const waits = file.clocks
    .filter(({ state, lastDay }) => ['running', 'exceeded'].includes(state) && lastDay !== null)
    .toSorted((a, b) => ((a.lastDay ?? '') < (b.lastDay ?? '') ? -1 : 1));
  const states = file.states.map(({ label }) => `„${label}“`).join(' und ');
  return (
    <section className="aw-stack" aria-labelledby="aufgabe-titel">
      <h2 className="kern-title aw-task-title" id="aufgabe-titel" tabIndex={-1} ref={heading}>
        {file.status === 'done' ? 'Der Vorgang ist abgeschlossen' : 'Hier ist gerade nichts zu tun'}
      </h2>
      <p className="kern-body">
        {file.status === 'done' ? `Er steht in ${states}.` : `Der Vorgang wartet in ${states}.`}
        {file.endingLabel === null ? null : ` Ausgang: ${file.endingLabel}.`}
      </p>
      {waits.length === 0 ? null : (
        <ul className="aw-waits">
          {waits.map((clock) => (
            <li key={clock.clockId}>
              {clock.label} <DueDate dueOn={clock.lastDay} />{' '}
              {clock.bound === 'party' ? <Badge>bindet Beteiligte</Badge> : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
