import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { api, ApiProblem, take, type Answer } from '@amtsweg/api-client';
import { Badge, Button, Empty, ErrorNote, Loading, PageHead, TextField } from '@amtsweg/ui';
import './inbox.css';

const matchedBy = {
  caseNumber: 'Aktenzeichen',
  person: 'Person',
  address: 'Anschrift',
  externalId: 'Kennzeichen',
} as const;

/** Finds cases by what somebody on the telephone says; where a secret is concerned, it asks for the purpose first. */
export function CaseSearch() {
  const found: { readonly text?: unknown; readonly zweck?: unknown } = useSearch({ strict: false });
  const text = typeof found.text === 'string' ? found.text.trim() : '';
  const purpose = typeof found.zweck === 'string' ? found.zweck.trim() : '';
  const results = useInfiniteQuery({
    queryKey: ['search', text, purpose],
    queryFn: ({ pageParam }) =>
      take(
        api.GET('/api/v1/search', {
          params: {
            query: {
              text,
              ...(purpose === '' ? {} : { purpose }),
              ...(pageParam === '' ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    enabled: text !== '',
    // Each search is logged: it is repeated only when somebody searches again.
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  const items = results.data?.pages.flatMap((page) => page.items) ?? [];
  const { error } = results;
  const missing = error instanceof ApiProblem && error.code === 'purpose-missing' ? error : null;
  return (
    <>
      <PageHead title={text === '' ? 'Vorgang suchen' : `Suche: ${text}`} />
      <SearchForm key={text} text={text} />
      {text !== '' && results.isPending ? <Loading what="Vorgänge werden gesucht" /> : null}
      {missing === null ? null : <PurposeForm text={text} why={missing.message} />}
      {error === null || missing !== null ? null : (
        <ErrorNote error={error} onAgain={() => void results.refetch()} />
      )}
      {results.data !== undefined && items.length === 0 ? (
        <Empty title="Kein Vorgang gefunden.">
          <p>
            Alle Wörter müssen vorkommen, auch als Wortanfang. Gefunden werden nur Vorgänge, auf die Sie
            Zugriff haben.
          </p>
        </Empty>
      ) : null}
      {purpose === '' ? null : <p className="aw-muted">Protokollierter Zweck: {purpose}</p>}
      <ul className="aw-cards" aria-label="Gefundene Vorgänge">
        {items.map((item) => (
          <Found key={item.caseId} item={item} />
        ))}
      </ul>
      {results.hasNextPage ? (
        <Button disabled={results.isFetchingNextPage} onClick={() => void results.fetchNextPage()}>
          Weitere zeigen
        </Button>
      ) : null}
    </>
  );
}

function Found({ item }: { readonly item: Answer<'SearchPage'>['items'][number] }) {
  const { caseId, caseNumber, procedureName, party, status, states, matched, unit } = item;
  return (
    <li className="aw-card">
      <Badge tone={status === 'active' ? 'info' : undefined}>
        {status === 'active' ? 'läuft' : 'beendet'}
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
      <span className="aw-muted">
        gefunden nach {matchedBy[matched]}, Einheit {unit}
      </span>
    </li>
  );
}

function SearchForm({ text }: { readonly text: string }) {
  const navigate = useNavigate();
  const [typed, setTyped] = useState(text);
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    if (typed.trim() !== '') void navigate({ to: '/suche', search: { text: typed.trim() } });
  };
  return (
    <search>
      <form className="aw-toolbar aw-search" onSubmit={send}>
        <TextField
          label="Aktenzeichen, Name, Geburtsdatum, Anschrift oder Kennzeichen"
          type="search"
          value={typed}
          onChange={setTyped}
          required
          maxLength={200}
        />
        <Button type="submit" look="primary" icon="search">
          Suchen
        </Button>
      </form>
    </search>
  );
}

/** A personal search among secrets needs a reason, which goes to the log with it (IN-17). */
function PurposeForm({ text, why }: { readonly text: string; readonly why: string }) {
  const navigate = useNavigate();
  const [purpose, setPurpose] = useState('');
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    if (purpose.trim() !== '')
      void navigate({ to: '/suche', search: { text, zweck: purpose.trim() }, replace: true });
  };
  return (
    <form className="aw-panel aw-stack" aria-labelledby="zweck-der-suche" onSubmit={send}>
      <h2 className="kern-title kern-title--small" id="zweck-der-suche">
        Wozu suchen Sie?
      </h2>
      <p className="kern-body" role="alert">
        {why.replace(' mit „purpose“', '')}
      </p>
      <p className="kern-body">
        Protokolliert werden Ihr Name, die Zeit, die Suche, der Zweck und welche Vorgänge gezeigt wurden. So
        kann die Stadt nachweisen, dass nur wer es für die Arbeit braucht nach Personen sucht.
      </p>
      <TextField
        label="Zweck"
        hint="z. B. Anruf der Antragstellerin"
        value={purpose}
        onChange={setPurpose}
        required
        maxLength={200}
        autoFocus
      />
      <div>
        <Button type="submit" look="primary">
          Mit diesem Zweck suchen
        </Button>
      </div>
    </form>
  );
}
