import { useEffect } from 'react';
import { Empty, Key } from '@amtsweg/ui';
import type { CaseAnswer } from '../kit/file-view.js';
import { useKept } from '../kit/use-kept.js';
import { useProcedure } from '../kit/use-procedure.js';
import { DocumentList, type FileDocument } from './document-list.js';
import { DocumentViewer } from './document-viewer.js';
import { DropZone } from './drop-zone.js';
import { UploadPanel } from './upload-panel.js';
import { useUploads } from './use-uploads.js';

/** The documents of a case beside the one that is read. */
export function DocumentsTab({ caseId, file }: { readonly caseId: string; readonly file: CaseAnswer }) {
  const uploads = useUploads(caseId);
  const procedure = useProcedure(file);
  const [wanted, want] = useKept<string | null>(`document ${caseId}`, null);
  const documents = [...file.documents].reverse();
  const shown = documents.find(({ documentId }) => documentId === wanted) ?? documents[0] ?? null;
  const first = shown?.documentId ?? null;
  useEffect(() => {
    // What is read stays when a newer document comes in.
    if (first !== null) want((before) => before ?? first);
  }, [first, want]);
  const evidence = procedure?.evidence ?? [];
  const nameOf = ({ name }: FileDocument): string | null =>
    evidence.find((one) => one.name === name)?.label ?? null;
  const step = (by: 1 | -1): void => {
    const next = documents[documents.findIndex((one) => one === shown) + by];
    if (next !== undefined) want(next.documentId);
  };
  return (
    <DropZone onFiles={uploads.add}>
      <UploadPanel uploads={uploads} evidence={evidence} />
      {shown === null ? (
        <Empty title="Noch kein Dokument in der Akte">
          Was die antragstellende Person einreicht und was die Behörde ausstellt, erscheint hier.
        </Empty>
      ) : (
        <div className="aw-documents">
          <div>
            <DocumentList documents={documents} chosen={shown.documentId} nameOf={nameOf} onChoose={want} />
            <p className="kern-hint aw-documents__keys">
              <Key>↑</Key> <Key>↓</Key> Dokument · <Key>←</Key> <Key>→</Key> Seite · <Key>+</Key> <Key>−</Key>{' '}
              Größe
            </p>
          </div>
          <DocumentViewer caseId={caseId} shown={shown} onStep={step} />
        </div>
      )}
    </DropZone>
  );
}
