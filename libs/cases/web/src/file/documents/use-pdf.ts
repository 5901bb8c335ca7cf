import { useEffect, useState } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { openPdf } from './open-pdf.js';

/** How far a PDF has been read. */
export interface PdfState {
  readonly pdf: PDFDocumentProxy | null;
  readonly error: Error | null;
}

const names: Readonly<Record<string, string>> = {
  PasswordException: 'Diese PDF-Datei ist mit einem Kennwort geschützt und kann hier nicht gezeigt werden.',
  InvalidPDFException: 'Diese PDF-Datei ist beschädigt und kann hier nicht gezeigt werden.',
};

/** Reads a PDF and lets go of it when another one is shown. */
export function usePdf(bytes: ArrayBuffer): PdfState {
  const [state, setState] = useState<PdfState & { readonly of: ArrayBuffer | null }>({
    pdf: null,
    error: null,
    of: null,
  });
  useEffect(() => {
    let isGone = false;
    const task = openPdf(bytes);
    task
      .then((loading) => loading.promise)
      .then(
        (pdf) => {
          if (!isGone) setState({ pdf, error: null, of: bytes });
        },
        (error: unknown) => {
          const name = error instanceof Error ? error.name : '';
          const said = names[name] ?? 'Diese PDF-Datei kann hier nicht gezeigt werden.';
          if (!isGone) setState({ pdf: null, error: new Error(said), of: bytes });
        },
      );
    return () => {
      isGone = true;
      void task.then((loading) => loading.destroy()).catch(() => undefined);
    };
  }, [bytes]);
  return state.of === bytes ? state : { pdf: null, error: null };
}
