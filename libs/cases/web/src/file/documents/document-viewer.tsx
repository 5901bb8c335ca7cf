import { useRef, type KeyboardEvent } from 'react';
import { ErrorNote, Icon, Loading } from '@amtsweg/ui';
import { documentAddress } from '../kit/document-address.js';
import { ImageViewer } from './image-viewer.js';
import { PdfViewer } from './pdf-viewer.js';
import { TextViewer } from './text-viewer.js';
import { useContent } from './use-content.js';

/** A document as the viewer needs it. */
export interface ShownDocument {
  readonly documentId: string;
  readonly title: string;
  readonly mediaType: string;
}

/** Shows a document; up and down lead to the one before and after. */
export function DocumentViewer({
  caseId,
  shown,
  onStep,
}: {
  readonly caseId: string;
  readonly shown: ShownDocument;
  readonly onStep: (by: 1 | -1) => void;
}) {
  const viewer = useRef<HTMLElement>(null);
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    // The pages that hold the focus go away; the next ones take it from here.
    viewer.current?.focus({ preventScroll: true });
    onStep(event.key === 'ArrowDown' ? 1 : -1);
  };
  return (
    <section
      ref={viewer}
      tabIndex={-1}
      className="aw-viewer"
      aria-label="Ansicht des Dokuments"
      onKeyDown={press}
    >
      <h3 className="kern-title kern-title--small aw-file-text">{shown.title}</h3>
      <Content key={shown.documentId} caseId={caseId} shown={shown} />
    </section>
  );
}

function Content({ caseId, shown }: { readonly caseId: string; readonly shown: ShownDocument }) {
  const { documentId, title, mediaType } = shown;
  const address = documentAddress(caseId, documentId);
  const tools = (
    <a className="aw-viewer__download" href={address} download>
      <Icon name="download" /> Herunterladen
    </a>
  );
  if (mediaType === 'image/png' || mediaType === 'image/jpeg') {
    return <ImageViewer address={address} title={title} tools={tools} />;
  }
  if (mediaType === 'application/pdf' || mediaType === 'text/plain') {
    return <Read caseId={caseId} shown={shown} tools={tools} />;
  }
  return (
    <>
      <p className="kern-body">
        Dateien dieser Art zeigt der Browser nicht. Sie können die Datei herunterladen.
      </p>
      {tools}
    </>
  );
}

function Read({
  caseId,
  shown: { documentId, title, mediaType },
  tools,
}: {
  readonly caseId: string;
  readonly shown: ShownDocument;
  readonly tools: React.ReactNode;
}) {
  const content = useContent(caseId, documentId);
  if (content.error !== null)
    return <ErrorNote error={content.error} onAgain={() => void content.refetch()} />;
  if (content.data === undefined) return <Loading what="Dokument wird geladen" />;
  return mediaType === 'text/plain' ? (
    <TextViewer bytes={content.data} title={title} tools={tools} />
  ) : (
    <PdfViewer bytes={content.data} title={title} tools={tools} />
  );
}
