import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, take, useCommand, type Answer } from '@amtsweg/api-client';
import {
  DialogForm,
  Button,
  DueDate,
  Empty,
  ErrorNote,
  Loading,
  PageHead,
  TextField,
  useAnnounce,
  useToday,
} from '@amtsweg/ui';
import './inbox.css';

type FollowUp = Answer<'FollowUpPage'>['items'][number];

/** Cases that somebody wanted to see again: what is overdue, what comes today, what comes later (IN-04). */
export function FollowUps() {
  const today = useToday();
  const [done, setDone] = useState<FollowUp | null>(null);
  const list = useInfiniteQuery({
    queryKey: ['follow-ups'],
    queryFn: ({ pageParam }) =>
      take(
        api.GET('/api/v1/follow-ups', {
          params: { query: { limit: 100, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const groups = [
    { title: 'Überfällig', items: items.filter(({ dueOn }) => dueOn < today) },
    { title: 'Heute', items: items.filter(({ dueOn }) => dueOn === today) },
    { title: 'Später', items: items.filter(({ dueOn }) => dueOn > today) },
  ];
  return (
    <>
      <PageHead title="Wiedervorlagen" />
      {list.isPending ? <Loading what="Wiedervorlagen werden geladen" /> : null}
      {list.error === null ? null : <ErrorNote error={list.error} onAgain={() => void list.refetch()} />}
      {list.data !== undefined && items.length === 0 ? (
        <Empty title="Keine Wiedervorlage.">
          <p>
            In einem Vorgang oder mit der Taste w in der Aufgabenliste verfügen Sie, dass er Ihnen an einem
            Tag wieder vorgelegt wird.
          </p>
        </Empty>
      ) : null}
      <div className="aw-stack">
        {groups.map((group) =>
          group.items.length === 0 ? null : (
            <section key={group.title} aria-label={group.title}>
              <h2 className="kern-title kern-title--small">
                {group.title} <span className="aw-count">{group.items.length}</span>
              </h2>
              <ul className="aw-cards">
                {group.items.map((item) => (
                  <Card key={item.followUpId} item={item} onDone={() => setDone(item)} />
                ))}
              </ul>
            </section>
          ),
        )}
        {list.hasNextPage ? (
          <Button disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            Weitere zeigen
          </Button>
        ) : null}
      </div>
      {done === null ? null : <DoneDialog item={done} onClose={() => setDone(null)} />}
    </>
  );
}

function Card({ item, onDone }: { readonly item: FollowUp; readonly onDone: () => void }) {
  const { caseId, caseNumber, procedureName, party, dueOn, reason, forPost, createdByName } = item;
  return (
    <li className="aw-card">
      <DueDate dueOn={dueOn} />
      <div className="aw-card__main">
        <p className="aw-card__reason">{reason}</p>
        <p className="aw-task__sub">
          <Link to="/vorgaenge/$caseId" params={{ caseId }} search={{ blatt: 'wiedervorlagen' }}>
            {caseNumber}
          </Link>{' '}
          {[procedureName, party].filter((text) => text !== null).join(', ')}
        </p>
        <p className="aw-task__sub">
          verfügt von {createdByName}
          {forPost === null ? '' : `, für die Stelle ${forPost}`}
        </p>
      </div>
      <Button icon="check" onClick={onDone}>
        Erledigt
        <span className="kern-sr-only">: {reason}</span>
      </Button>
    </li>
  );
}

function DoneDialog({ item, onClose }: { readonly item: FollowUp; readonly onClose: () => void }) {
  const announce = useAnnounce();
  const [remark, setRemark] = useState('');
  const { caseId, followUpId } = item;
  const finish = useCommand(
    (text: string, header) =>
      take(
        api.POST('/api/v1/cases/{caseId}/follow-ups/{followUpId}/done', {
          params: { path: { caseId, followUpId }, header },
          body: text === '' ? {} : { remark: text },
        }),
      ),
    {
      touched: [['follow-ups'], ['counters'], ['case', caseId]],
      done: () => {
        announce(`Wiedervorlage erledigt: ${item.caseNumber}`);
        onClose();
        // Its row has gone with what had the focus.
        document.querySelector<HTMLElement>('h1')?.focus();
      },
    },
  );
  return (
    <DialogForm
      title="Wiedervorlage erledigen"
      submit="Erledigt"
      isBusy={finish.busy}
      error={finish.error}
      onSubmit={() => finish.run(remark.trim())}
      onClose={onClose}
    >
      <p className="kern-body">
        {item.caseNumber}: {item.reason}
      </p>
      <TextField
        label="Bemerkung für die Akte"
        value={remark}
        onChange={setRemark}
        maxLength={2000}
        rows={2}
      />
    </DialogForm>
  );
}
