import { useState } from 'react';
import { Button, ErrorNote, Loading, formatDate } from '@amtsweg/ui';
import { useHistory, type HistoryLine } from './kit/use-history.js';
import { useUnits } from './kit/use-units.js';

/** Entries that are shown at once. */
const SHOWN = 100;

/** What has happened in the case, in sentences, with who did it and the hash that proves it. */
export function HistoryTab({ caseId }: { readonly caseId: string }) {
  const { data, error, refetch } = useHistory(caseId);
  const units = useUnits();
  const [newest, setNewest] = useState(true);
  const [shown, setShown] = useState(SHOWN);
  if (error !== null) return <ErrorNote error={error} onAgain={() => void refetch()} />;
  if (data === undefined) return <Loading what="Verlauf wird geladen" />;
  const posts = new Map(units.flatMap((unit) => unit.posts.map(({ post, label }) => [post, label])));
  const lines = newest ? [...data].reverse() : data;
  return (
    <div className="aw-stack">
      <div className="aw-file-row">
        <span className="aw-muted">{data.length === 1 ? '1 Eintrag' : `${data.length} Einträge`}</span>
        <Button icon={newest ? 'arrow-down' : 'arrow-up'} onClick={() => setNewest(!newest)}>
          {newest ? 'Älteste zuerst zeigen' : 'Neueste zuerst zeigen'}
        </Button>
      </div>
      <ol className="aw-history" aria-label={newest ? 'Verlauf, neueste zuerst' : 'Verlauf, älteste zuerst'}>
        {lines.slice(0, shown).map((line) => (
          <Entry key={line.seq} line={line} posts={posts} />
        ))}
      </ol>
      {lines.length > shown ? (
        <div>
          <Button onClick={() => setShown(shown + SHOWN)}>
            {`Weitere Einträge zeigen (noch ${lines.length - shown})`}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function Entry({
  line: { seq, at, recordedAt, text, actor, hash, prev },
  posts,
}: {
  readonly line: HistoryLine;
  readonly posts: ReadonlyMap<string, string>;
}) {
  const forWhom = actor.forName === null ? '' : ` für ${actor.forName}`;
  const post = actor.post === null ? '' : `, ${posts.get(actor.post) ?? actor.post}`;
  return (
    <li className="aw-history__entry">
      <time dateTime={at} className="aw-muted">
        {formatDate(at)}
      </time>
      <div>
        <p className="aw-file-text">{text}</p>
        <p className="aw-muted">
          {actor.user.startsWith('system:') ? 'System' : actor.name}
          {forWhom}
          {post}
        </p>
        <details>
          <summary>Nachweis (Eintrag {seq})</summary>
          <dl className="aw-file-facts aw-history__proof">
            <div>
              <dt>Aufgezeichnet</dt>
              <dd>{formatDate(recordedAt)}</dd>
            </div>
            <div>
              <dt>Hash</dt>
              <dd>
                <code>{hash}</code>
              </dd>
            </div>
            <div>
              <dt>Davor</dt>
              <dd>
                <code>{prev}</code>
              </dd>
            </div>
          </dl>
        </details>
      </div>
    </li>
  );
}
