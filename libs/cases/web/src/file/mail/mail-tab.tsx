import { useState } from 'react';
import { Badge, Button, formatBytes, formatDate, formatDay } from '@amtsweg/ui';
import type { CaseAnswer } from '../kit/file-view.js';
import { DispatchItem } from './dispatch-item.js';
import { FurtherDispatch } from './further-dispatch.js';

/** Mail of the case: what left the office and whether it arrived, and what came in. */
export function MailTab({
  caseId,
  file,
  onOpen,
}: {
  readonly caseId: string;
  readonly file: CaseAnswer;
  /** Shows a document of the file. */
  readonly onOpen: (documentId: string) => void;
}) {
  const [sending, send] = useState(false);
  const { dispatches, documents, finality } = file;
  const received = documents.filter(({ origin }) => origin === 'received');
  const canSend = documents.some(({ origin }) => origin === 'issued');
  return (
    <div className="aw-stack">
      <div className="aw-file-row">
        <h3 className="kern-title kern-title--small">Ausgang</h3>
        {finality.since === null ? null : (
          <Badge tone="success">bestandskräftig seit {formatDay(finality.since)}</Badge>
        )}
      </div>
      {dispatches.length === 0 ? (
        <p className="aw-muted">Noch nichts versandt.</p>
      ) : (
        <ul className="aw-file-list" aria-label="Postausgang, der neueste zuerst">
          {[...dispatches].reverse().map((dispatch) => (
            <DispatchItem
              key={dispatch.dispatchId}
              caseId={caseId}
              dispatch={dispatch}
              finality={finality.addressees.find(({ dispatchId }) => dispatchId === dispatch.dispatchId)}
            />
          ))}
        </ul>
      )}
      {sending ? (
        <FurtherDispatch caseId={caseId} file={file} onEnd={() => send(false)} />
      ) : canSend ? (
        <div>
          <Button icon="mail" onClick={() => send(true)}>
            An weitere Beteiligte versenden
          </Button>
        </div>
      ) : null}
      <h3 className="kern-title kern-title--small">Eingang</h3>
      <p className="kern-body">
        Antrag eingegangen am {formatDay(file.receivedOn)},{' '}
        {file.channel === 'online' ? 'online' : 'auf Papier'}.
      </p>
      {received.length === 0 ? (
        <p className="aw-muted">Keine Unterlagen eingereicht.</p>
      ) : (
        <ul className="aw-file-list" aria-label="Posteingang, der neueste zuerst">
          {[...received].reverse().map(({ documentId, title, createdAt, size }) => (
            <li key={documentId} className="aw-file-card aw-file-row">
              <span className="aw-file-text">
                <strong>{title}</strong>{' '}
                <span className="aw-muted">
                  {formatDate(createdAt)}, {formatBytes(size)}
                </span>
              </span>
              <Button look="tertiary" icon="visibility" onClick={() => onOpen(documentId)}>
                {`Ansehen: ${title}`}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
