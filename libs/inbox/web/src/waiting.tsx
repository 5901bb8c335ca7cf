import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, take } from '@amtsweg/api-client';
import { Badge, Button, DueDate, Empty, ErrorNote, Loading, PageHead } from '@amtsweg/ui';
import './inbox.css';

/** Cases in which nobody here has anything to do: for whom they wait, and which clock ends next. */
export function Waiting() {
  const list = useInfiniteQuery({
    queryKey: ['waiting'],
    queryFn: ({ pageParam }) =>
      take(
        api.GET('/api/v1/waiting', {
          params: { query: { limit: 100, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHead title="Wartet auf andere" />
      <p className="kern-body">
        Laufende Vorgänge Ihrer Stellen, in denen gerade keine Aufgabe offen ist; die ältesten zuerst.
      </p>
      {list.isPending ? <Loading what="Vorgänge werden geladen" /> : null}
      {list.error === null ? null : <ErrorNote error={list.error} onAgain={() => void list.refetch()} />}
      {list.data !== undefined && items.length === 0 ? (
        <Empty title="Kein Vorgang wartet auf andere.">
          <p>In jedem laufenden Vorgang Ihrer Stellen ist eine Aufgabe offen.</p>
        </Empty>
      ) : null}
      <ul className="aw-cards">
        {items.map(({ caseId, caseNumber, procedureName, party, states, waitingFor, nextClock }) => (
          <li key={caseId} className="aw-card">
            <Badge tone={waitingFor === 'applicant' ? 'warning' : 'info'}>
              {waitingFor === 'applicant' ? 'wartet auf Antragsteller/in' : 'wartet auf andere'}
            </Badge>
            <div className="aw-card__main">
              <p>
                <Link to="/vorgaenge/$caseId" params={{ caseId }} search={{}}>
                  {caseNumber}
                </Link>{' '}
                {procedureName}, {party}
              </p>
              <p className="aw-task__sub">{states.map(({ label }) => label).join(', ')}</p>
            </div>
            <div className="aw-card__clock">
              {nextClock === null ? (
                <span className="aw-muted">keine Frist läuft</span>
              ) : (
                <>
                  <DueDate dueOn={nextClock.lastDay} />
                  <span className="aw-task__sub">{nextClock.label}</span>
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
      {list.hasNextPage ? (
        <Button disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          Weitere zeigen
        </Button>
      ) : null}
    </>
  );
}
