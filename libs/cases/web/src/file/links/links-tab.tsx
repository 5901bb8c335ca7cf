import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Badge, Button, Empty, formatDate } from '@amtsweg/ui';
import type { CaseAnswer } from '../kit/file-view.js';
import { CorrectionForm } from './correction-form.js';
import { LinkForm } from './link-form.js';
import { linkWord } from './link-words.js';
import { ReopeningForm } from './reopening-form.js';

/** Links to other cases, corrections (§ 42 VwVfG) and reopening (§ 51 VwVfG). */
export function LinksTab({ caseId, file }: { readonly caseId: string; readonly file: CaseAnswer }) {
  const [act, choose] = useState<'link' | 'correction' | 'reopening' | null>(null);
  const end = (): void => choose(null);
  const canCorrect = file.documents.some(({ origin }) => origin === 'issued');
  return (
    <div className="aw-stack">
      {file.links.length === 0 ? (
        <Empty title="Kein Bezug zu anderen Vorgängen" />
      ) : (
        <ul className="aw-file-list" aria-label="Bezüge">
          {file.links.map((link) => (
            <li key={link.linkId} className="aw-file-card">
              <p className="aw-file-card__head">
                <strong>{linkWord(link)}:</strong>
                <Link
                  to="/vorgaenge/$caseId"
                  params={{ caseId: link.caseId }}
                  search={{}}
                  className="kern-link"
                >
                  {link.caseNumber}
                </Link>
                <Badge>{link.status === 'active' ? 'läuft' : 'beendet'}</Badge>
              </p>
              <p className="aw-file-text">{link.procedureName}</p>
              <p className="aw-muted">
                hergestellt von {link.createdByName}, {formatDate(link.createdAt)}
              </p>
            </li>
          ))}
        </ul>
      )}
      <Corrections file={file} />
      {act === null ? (
        <div className="aw-toolbar">
          <Button icon="add" onClick={() => choose('link')}>
            Bezug herstellen
          </Button>
          {canCorrect ? (
            <Button icon="edit" onClick={() => choose('correction')}>
              Schriftstück berichtigen (§ 42)
            </Button>
          ) : null}
          {file.status === 'done' ? (
            <Button icon="autorenew" onClick={() => choose('reopening')}>
              Wieder aufgreifen (§ 51)
            </Button>
          ) : null}
        </div>
      ) : null}
      {act === 'link' ? <LinkForm caseId={caseId} onEnd={end} /> : null}
      {act === 'correction' ? <CorrectionForm caseId={caseId} file={file} onEnd={end} /> : null}
      {act === 'reopening' ? <ReopeningForm caseId={caseId} onEnd={end} /> : null}
    </div>
  );
}

function Corrections({ file: { corrections } }: { readonly file: CaseAnswer }) {
  if (corrections.length === 0) return null;
  return (
    <section className="aw-file-section">
      <h3 className="kern-title kern-title--small">Berichtigungen (§ 42 VwVfG)</h3>
      <ul className="aw-file-list">
        {corrections.map(({ correctionId, title, error, correction, createdByName, createdAt }) => (
          <li key={correctionId} className="aw-file-card">
            <p className="aw-file-card__head">
              <strong className="aw-file-text">{title}</strong>
            </p>
            <p className="aw-file-text">
              statt „{error}“ richtig: „{correction}“
            </p>
            <p className="aw-muted">
              {createdByName}, {formatDate(createdAt)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
