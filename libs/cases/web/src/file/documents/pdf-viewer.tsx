import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { Button, ErrorNote, Loading } from '@amtsweg/ui';
import { PdfPage } from './pdf-page.js';
import { takeFocus } from './take-focus.js';
import { usePdf } from './use-pdf.js';
import { ZoomTools } from './zoom-tools.js';
import { zoomed } from './zoomed.js';

/** A PDF: all its pages one below the other, fitted to the width. */
export function PdfViewer({
  bytes,
  title,
  tools,
}: {
  readonly bytes: ArrayBuffer;
  readonly title: string;
  readonly tools: ReactNode;
}) {
  const { pdf, error } = usePdf(bytes);
  if (error !== null) {
    return (
      <>
        <div className="aw-viewer__tools">{tools}</div>
        <ErrorNote title="Keine Ansicht" error={error} />
      </>
    );
  }
  if (pdf === null) return <Loading what="PDF wird geöffnet" />;
  return <Pages pdf={pdf} title={title} tools={tools} />;
}

function Pages({
  pdf,
  title,
  tools,
}: {
  readonly pdf: PDFDocumentProxy;
  readonly title: string;
  readonly tools: ReactNode;
}) {
  const pages = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState(1);
  const { width, ratio } = useFit(pdf, pages);
  useEffect(() => takeFocus(pages.current), []);
  const pageWidth = Math.round(width * zoom);
  useStay(pages, pageWidth, page);
  const go = (next: number): void => {
    const to = Math.min(pdf.numPages, Math.max(1, next));
    setPage(to);
    const place = pages.current?.querySelector<HTMLElement>(`[data-page="${to}"]`);
    if (place instanceof HTMLElement) pages.current?.scrollTo({ top: place.offsetTop });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const acts: Record<string, () => void> = {
      ArrowLeft: () => go(page - 1),
      ArrowRight: () => go(page + 1),
      '+': () => setZoom(zoomed(zoom, 1)),
      '-': () => setZoom(zoomed(zoom, -1)),
      '0': () => setZoom(1),
    };
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <div className="aw-viewer__document" onKeyDown={press}>
      <div className="aw-viewer__tools">
        <Button
          look="tertiary"
          icon="chevron-left"
          iconOnly
          aria-disabled={page === 1}
          onClick={() => go(page - 1)}
        >
          Vorige Seite
        </Button>
        <span role="status">
          Seite {page} von {pdf.numPages}
        </span>
        <Button
          look="tertiary"
          icon="chevron-right"
          iconOnly
          aria-disabled={page === pdf.numPages}
          onClick={() => go(page + 1)}
        >
          Nächste Seite
        </Button>
        <ZoomTools zoom={zoom} onZoom={setZoom} />
        {tools}
      </div>
      <div
        ref={pages}
        className="aw-viewer__pages"
        tabIndex={0}
        role="region"
        aria-label={`Dokument: ${title}`}
        onScroll={({ currentTarget }) => setPage(pageSeen(currentTarget) ?? page)}
      >
        {width === 0
          ? null
          : Array.from({ length: pdf.numPages }, (_, index) => (
              <PdfPage
                key={index}
                pdf={pdf}
                page={index + 1}
                width={pageWidth}
                height={Math.round(pageWidth * ratio)}
              />
            ))}
      </div>
    </div>
  );
}

/** Keeps the page in view when its size changes. */
function useStay(frame: RefObject<HTMLDivElement | null>, width: number, page: number): void {
  const shown = useRef(page);
  useEffect(() => {
    shown.current = page;
  }, [page]);
  useLayoutEffect(() => {
    const place = frame.current?.querySelector<HTMLElement>(`[data-page="${shown.current}"]`);
    if (place instanceof HTMLElement && shown.current > 1) frame.current?.scrollTo({ top: place.offsetTop });
  }, [frame, width]);
}

/** The page that takes the middle of what is seen. */
function pageSeen(frame: HTMLElement): number | null {
  const middle = frame.scrollTop + frame.clientHeight / 3;
  const seen = [...frame.children].find(
    (child) => child instanceof HTMLElement && child.offsetTop + child.offsetHeight > middle,
  );
  return seen instanceof HTMLElement ? Number(seen.dataset['page']) : null;
}

/** The width that a page has to have to fill its frame, and its height for each unit of width. */
function useFit(
  pdf: PDFDocumentProxy,
  frame: RefObject<HTMLDivElement | null>,
): { readonly width: number; readonly ratio: number } {
  const [width, setWidth] = useState(0);
  const [ratio, setRatio] = useState(Math.SQRT2);
  useEffect(() => {
    const measured = frame.current;
    if (measured === null) return;
    const watcher = new ResizeObserver(() => setWidth(Math.max(200, measured.clientWidth - 16)));
    watcher.observe(measured);
    return () => watcher.disconnect();
  }, [frame]);
  useEffect(() => {
    let isGone = false;
    void pdf.getPage(1).then((first) => {
      const { width: across, height } = first.getViewport({ scale: 1 });
      if (!isGone) setRatio(height / across);
    });
    return () => {
      isGone = true;
    };
  }, [pdf]);
  return { width, ratio };
}
