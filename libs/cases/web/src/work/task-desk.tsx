import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, take, type Answer } from '@amtsweg/api-client';
import { Alert, DueDate, ErrorNote, Loading } from '@amtsweg/ui';
import { useCaseCommand } from '../file/kit/use-case-command.js';
import type { CaseTask } from './choose-task.js';
import { DraftConflict } from './draft-conflict.js';
import { DraftState } from './draft-state.js';
import { OutcomeForm } from './outcome-form.js';
import { OutcomeList } from './outcome-list.js';
import { TaskActions } from './task-actions.js';
import { taskLists } from './task-lists.js';
import { outcomesOf, type Outcome, type TaskWork } from './task-work.js';
import { useDraft } from './use-draft.js';
import { WhyDue } from './why-due.js';

interface DeskProps {
  readonly file: Answer<'CaseFile'>;
  readonly task: CaseTask;
  readonly onDone: (task: CaseTask, outcome: Outcome) => void;
}

/** One task with all that can be done about it now. */
export function TaskDesk(props: DeskProps) {
  const { file, task } = props;
  const work = useQuery({
    // Under the case: what changes the case changes what can be done.
    queryKey: ['case', file.caseId, 'work', task.taskId],
    queryFn: () =>
      take(api.GET('/api/v1/tasks/{taskId}/work', { params: { path: { taskId: task.taskId } } })),
  });
  if (work.data !== undefined) return <ReadyDesk {...props} work={work.data} />;
  if (work.isError) return <ErrorNote error={work.error} onAgain={() => void work.refetch()} />;
  return <Loading what="Aufgabe wird geladen" />;
}

function ReadyDesk({ file, task, onDone, work }: DeskProps & { readonly work: TaskWork }) {
  const [draft, keeper] = useDraft(file.caseId, work);
  const [isSettling, setIsSettling] = useState(true);
  const outcomes = outcomesOf(work);
  const { taskId } = task;
  const claim = useCaseCommand(
    file.caseId,
    (_: 'claim', header) =>
      take(api.POST('/api/v1/tasks/{taskId}/claim', { params: { path: { taskId }, header } })),
    { said: 'Die Aufgabe ist jetzt Ihre.', lists: taskLists },
  );
  const { run } = claim;
  const choose = (name: string): void => {
    if (!work.mine) run('claim');
    keeper.type({ outcome: name, data: draft.content.data });
  };
  const chosen = work.mine
    ? outcomes.find(({ name, possible }) => possible && name === draft.content.outcome)
    : undefined;
  const isTyping = chosen !== undefined || draft.state === 'conflict';
  return (
    <div className="aw-stack">
      <TaskFacts work={work} postLabel={task.postLabel} />
      <TaskActions
        work={work}
        postLabel={task.postLabel ?? task.post}
        claim={{ run: () => run('claim'), busy: claim.busy, error: claim.error }}
      />
      {work.mayAct.reason === null ? null : (
        <Alert title="Sie können diese Aufgabe nicht erledigen">
          <p className="kern-body">{work.mayAct.reason}</p>
        </Alert>
      )}
      {chosen === undefined ? (
        <section className="aw-stack" aria-label="Ergebnis wählen">
          <h3 className="kern-title kern-title--small">Wie geht es aus?</h3>
          {work.mine || !work.mayAct.possible ? null : (
            <p className="kern-hint">Wenn Sie ein Ergebnis wählen, übernehmen Sie damit die Aufgabe.</p>
          )}
          <OutcomeList
            outcomes={work.mayAct.possible ? outcomes : outcomes.map((one) => ({ ...one, reason: null }))}
            onChoose={choose}
            busy={claim.busy}
          />
        </section>
      ) : (
        <OutcomeForm
          key={chosen.name}
          file={file}
          task={work.task}
          outcome={chosen}
          draft={draft}
          keeper={keeper}
          onDone={(outcome) => onDone(task, outcome)}
        />
      )}
      {isTyping && work.mayAct.possible ? (
        <DraftState view={draft} onSettle={() => setIsSettling(true)} />
      ) : null}
      {draft.state === 'conflict' && draft.theirs !== null && isSettling ? (
        <DraftConflict
          mine={draft.content}
          theirs={draft.theirs}
          fields={outcomes.flatMap(({ fields }) => fields)}
          onSettle={(content) => keeper.settle(content)}
          onClose={() => setIsSettling(false)}
        />
      ) : null}
    </div>
  );
}

function TaskFacts({ work, postLabel }: { readonly work: TaskWork; readonly postLabel: string | null }) {
  const { task, mine } = work;
  const who = task.assignee === null ? 'noch niemand' : mine ? 'Sie' : (task.assigneeName ?? task.assignee);
  return (
    <dl className="aw-task-facts">
      <div>
        <dt>Fällig</dt>
        <dd>
          <DueDate dueOn={task.dueOn} /> <WhyDue steps={work.whyDue} />
        </dd>
      </div>
      <div>
        <dt>Bearbeitet</dt>
        <dd>{task.forName === null ? who : `${who}, für ${task.forName}`}</dd>
      </div>
      <div>
        <dt>Stelle</dt>
        <dd>
          {postLabel ?? task.post}, {task.unit}
        </dd>
      </div>
      {task.legalBasis === undefined ? null : (
        <div>
          <dt>Rechtsgrundlage</dt>
          <dd>{task.legalBasis}</dd>
        </div>
      )}
    </dl>
  );
}
