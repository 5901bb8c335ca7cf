import { useRef, type KeyboardEvent } from 'react';
import { Badge, formatBytes, formatDate } from '@amtsweg/ui';
import type { CaseAnswer } from '../kit/file-view.js';

/** A document of the file. */
export type FileDocument = CaseAnswer['documents'][number];

const kinds: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/png': 'Bild',
  'image/jpeg': 'Bild',
  'image/tiff': 'Bild (TIFF)',
  'text/plain': 'Text',
};

/** The documents of a file, the newest first; arrows move from one to the next. */
export function DocumentList({
  documents,
  chosen,
  nameOf,
  onChoose,
}: {
  readonly documents: readonly FileDocument[];
  readonly chosen: string | null;
  readonly nameOf: (document: FileDocument) => string | null;
  readonly onChoose: (documentId: string) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const at = documents.findIndex(({ documentId }) => documentId === chosen);
    const next = documents[at + by];
    if (next === undefined) return;
    onChoose(next.documentId);
    list.current?.querySelector<HTMLElement>(`[data-document="${next.documentId}"]`)?.focus();
  };
  return (
    <ul ref={list} className="aw-documents__list" aria-label="Dokumente der Akte" onKeyDown={press}>
      {documents.map((document) => {
        const { documentId, title, mediaType, size, createdAt, origin, version, dispatched } = document;
        const isChosen = documentId === chosen;
        const name = nameOf(document);
        return (
          <li key={documentId}>
            <button
              type="button"
              className="aw-documents__one"
              data-document={documentId}
              aria-current={isChosen}
              onClick={() => onChoose(documentId)}
            >
              <span className="aw-file-text">{title}</span>
              {name === null || name === title ? null : <span className="aw-muted">{name}</span>}
              <span className="aw-documents__facts aw-muted">
                <Badge tone={origin === 'issued' ? 'success' : 'info'}>
                  {origin === 'received' ? 'Eingang' : dispatched ? 'versandt' : 'ausgestellt'}
                </Badge>{' '}
                {formatDate(createdAt)} · {kinds[mediaType] ?? 'Datei'}, {formatBytes(size)}
                {version > 1 ? ` · Fassung ${version}` : ''}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
