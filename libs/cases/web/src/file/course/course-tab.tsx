import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { api, take } from '@amtsweg/api-client';
import { Badge, ErrorNote, Loading, formatDate } from '@amtsweg/ui';
import type { CaseAnswer } from '../kit/file-view.js';
import { useHistory } from '../kit/use-history.js';
import { Diagram } from './diagram.js';

/** The way of the case: drawn, and the same as lists: where it is, what may come, what was. */
export function CourseTab({ caseId, file }: { readonly caseId: string; readonly file: CaseAnswer }) {
  return (
    <div className="aw-course">
      <div className="aw-stack">
        <Here file={file} />
        <Ahead caseId={caseId} file={file} />
        <Behind caseId={caseId} />
      </div>
      <Diagram caseId={caseId} name={file.procedureName} />
    </div>
  );
}

function Here({ file: { states, status } }: { readonly file: CaseAnswer }) {
  const name = useId();
  return (
    <section aria-labelledby={name}>
      <h3 className="kern-title kern-title--small" id={name}>
        {status === 'done' ? 'Der Vorgang ist beendet' : 'Hier steht der Vorgang'}
      </h3>
      <ul>
        {states.map(({ path, label }) => (
          <li key={path}>
            <strong>{label}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ahead({ caseId, file }: { readonly caseId: string; readonly file: CaseAnswer }) {
  const name = useId();
  const { data, error, refetch } = useQuery({
    queryKey: ['case', caseId, 'ahead'],
    queryFn: () => take(api.GET('/api/v1/cases/{caseId}/ahead', { params: { path: { caseId } } })),
  });
  if (file.status === 'done') return null;
  if (error !== null) return <ErrorNote error={error} onAgain={() => void refetch()} />;
  if (data === undefined) return <Loading what="Was kommen kann, wird geladen" />;
  const aside = data.states.filter(({ main }) => !main);
  return (
    <section aria-labelledby={name}>
      <h3 className="kern-title kern-title--small" id={name}>
        Das kann kommen
      </h3>
      <ol>
        {data.states
          .filter(({ main }) => main)
          .map(({ path, label }) => (
            <li key={path}>{label}</li>
          ))}
      </ol>
      {aside.length === 0 ? null : (
        <details>
          <summary>Auch möglich ({aside.length})</summary>
          <ul>
            {aside.map(({ path, label }) => (
              <li key={path}>{label}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Behind({ caseId }: { readonly caseId: string }) {
  const name = useId();
  const { data } = useHistory(caseId);
  if (data === undefined) return null;
  const moves = data.filter(({ from, to }) => to.length > 0 && from.join() !== to.join());
  return (
    <section aria-labelledby={name}>
      <h3 className="kern-title kern-title--small" id={name}>
        Das war <Badge>{String(moves.length)}</Badge>
      </h3>
      <ol className="aw-file-steps">
        {moves.map(({ seq, at, text }) => (
          <li key={seq}>
            <span className="aw-file-text">{text}</span>{' '}
            <time className="aw-muted" dateTime={at}>
              {formatDate(at)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}
